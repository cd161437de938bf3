import type { User } from '@konnect/api/auth';
import { BadgeCheck, MailQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** What one is here, and whether the address is known to be one's own. */
export function Badges({ user }: { user: User }) {
  const { t } = useTranslation('profile');
  const Mark = user.emailVerified ? BadgeCheck : MailQuestion;
  return (
    <p className="facts text-15 text-ink-2">
      <span>{t(`role.${user.role}`)}</span>
      <span>
        <Mark
          aria-hidden
          className={`mr-1 inline size-[18px] align-[-3px] ${user.emailVerified ? 'text-positive' : 'text-muted'}`}
          strokeWidth={1.75}
        />
        {t(user.emailVerified ? 'verified' : 'unverified')}
      </span>
    </p>
  );
}
