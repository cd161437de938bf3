import { Initials, Portrait } from '@konnect/ui/portrait';
import { Presence } from '@konnect/ui/presence';
import { Price } from '@konnect/ui/price';
import { Rating } from '@konnect/ui/rating';
import { useTranslation } from 'react-i18next';
import { Section } from './section';

const SIZES = [32, 44, 56, 88, 132] as const;
const STATES = ['free', 'busy', 'away'] as const;

export function People() {
  const { t } = useTranslation('design');
  const person = { id: 'design', name: t('somebody') };
  return (
    <Section name="people">
      {SIZES.map((size) => (
        <Portrait key={size} person={person} size={size} />
      ))}
      <Initials person={person} />
      {STATES.map((state) => (
        <Presence key={state} state={state}>
          {t(state === 'busy' ? 'busyNow' : state)}
        </Presence>
      ))}
      <Rating value={4.8}>{t('reviews')}</Rating>
      <Price perMinute={15} />
    </Section>
  );
}
