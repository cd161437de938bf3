import { wordFor } from '@konnect/api/problem';
import { useTranslation } from 'react-i18next';

const KNOWN = ['UNREACHABLE', 'VALIDATION_FAILED', 'RATE_LIMITED', 'UNPAID', 'UNAVAILABLE'];

/** Why money was not added, and what that means for it. */
export function MoneyRefused({ error }: { error: Error }) {
  const { t } = useTranslation('session');
  return (
    <p role="alert" className="w-full text-15 text-danger">
      {t(`money.refused.${wordFor(error, KNOWN)}`)}
    </p>
  );
}
