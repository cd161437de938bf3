import { useUser } from '@konnect/api/provider';
import { Portrait } from '@konnect/ui/portrait';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** Oneself, at the right end of the bar. */
export function You() {
  const { t } = useTranslation();
  const user = useUser();
  if (user === null) {
    return null;
  }
  return (
    <Link to="/profile" aria-label={t('you')} title={user.name} className="max-desk:hidden">
      <Portrait person={user} size={36} eager />
    </Link>
  );
}
