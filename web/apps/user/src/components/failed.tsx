import { codeOf } from '@konnect/api/problem';
import { ErrorNotice } from '@konnect/ui/notices';
import { useTranslation } from 'react-i18next';

const KNOWN = ['UNREACHABLE', 'RATE_LIMITED'];

/** Why there is nothing to show, in a sentence, with the retry. */
export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('shell');
  const code = codeOf(error);
  const word = navigator.onLine ? (KNOWN.includes(code) ? code : 'other') : 'offline';
  return <ErrorNotice onRetry={onRetry}>{t(`failed.${word}`)}</ErrorNotice>;
}
