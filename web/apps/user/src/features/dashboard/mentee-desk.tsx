import type { User } from '@konnect/api/auth';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FinishOnboarding } from '../../components/finish-onboarding';
import { useUpcoming } from '../../lib/bookings';
import { Favourites } from './favourites';
import { PastPart } from './past-part';
import { UpcomingPart } from './upcoming-part';

function Find() {
  const { t } = useTranslation('dashboard');
  return (
    <Link to="/explore" className="link">
      {t('find')}
    </Link>
  );
}

/** For somebody who asks: what is booked, whom one has talked to, whom one likes. */
export function MenteeDesk({ user }: { user: User }) {
  const { t } = useTranslation('dashboard');
  const upcoming = useUpcoming('user');
  return (
    <>
      <h1 className="text-32 font-display tracking-[-0.022em] desk:text-44">
        {upcoming.data ? t('ahead', { count: upcoming.data.length }) : t('title')}
      </h1>
      <FinishOnboarding user={user} className="mt-1" />
      <div className="grid gap-x-[72px] wide:grid-cols-[minmax(0,1fr)_380px]">
        <div>
          <UpcomingPart
            side="user"
            none={
              <>
                <p className="text-ink-2">{t('noneAhead')}</p>
                <Find />
              </>
            }
          />
          <PastPart
            side="user"
            none={
              <>
                <p className="text-ink-2">{t('nonePast')}</p>
                <Find />
              </>
            }
          />
        </div>
        <Favourites />
      </div>
    </>
  );
}
