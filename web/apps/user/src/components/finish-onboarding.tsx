import type { User } from '@konnect/api/auth';
import { cn } from '@konnect/ui/cn';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { onboardingFor } from '../lib/addresses';

/** The way back to the questions after signing up, for whoever has left them for later. */
export function FinishOnboarding({ user, className }: { user: User; className?: string }) {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  return user.onboarded ? null : (
    <p className={cn('text-15', className)}>
      <Link to={onboardingFor(pathname)} className="link inline-block py-2">
        {t('finishOnboarding')}
      </Link>
    </p>
  );
}
