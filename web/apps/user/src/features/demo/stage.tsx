import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Controls } from './controls';
import { demoPerson } from './demo-person';
import { ExpertPhone } from './expert-phone';
import { MenteePhone } from './mentee-phone';
import { Phone } from './phone';
import { Proof } from './proof';
import { SignedInAs } from './signed-in-as';

/** Two people in one page, and beside them the books and what may disturb both. */
export function Stage() {
  const { t } = useTranslation('demo');
  const [people] = useState(() => ({ mentee: demoPerson('user'), expert: demoPerson('expert') }));
  return (
    <SignedInAs person={people.mentee}>
      <div className="mt-6 grid gap-8 desk:grid-cols-2 wide:grid-cols-[minmax(0,390px)_minmax(0,390px)_minmax(0,1fr)]">
        <Phone name={t('mentee')}>
          <MenteePhone expert={people.expert} />
        </Phone>
        <SignedInAs person={people.expert}>
          <Phone name={t('expert')}>
            <ExpertPhone />
          </Phone>
        </SignedInAs>
        <div className="grid content-start gap-8 desk:max-wide:col-span-2">
          <Controls />
          <Proof />
        </div>
      </div>
    </SignedInAs>
  );
}
