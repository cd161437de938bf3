import { useUser } from '@konnect/api/provider';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../../lib/title';
import { ExpertDesk } from './expert-desk';
import { MenteeDesk } from './mentee-desk';

/** `/dashboard`: what is ahead and what has been, as an expert and as somebody who asks. */
export default function DashboardPage() {
  const { t } = useTranslation('dashboard');
  const user = useUser();
  useTitle(t('title'));
  return (
    <div className="page pt-4 pb-16 desk:pt-10">
      {user === null && <span aria-hidden className="skeleton block h-96" />}
      {user?.role === 'expert' && <ExpertDesk user={user} />}
      {user !== null && user.role !== 'expert' && <MenteeDesk user={user} />}
    </div>
  );
}
