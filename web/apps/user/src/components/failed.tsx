import { wordFor } from '@konnect/api/problem';
import { ErrorNotice } from '@konnect/ui/notices';
import { useTranslation } from 'react-i18next';
import { useLine } from '../lib/line';

const KNOWN = ['UNREACHABLE', 'RATE_LIMITED'];

/** Why there is nothing to show, in a sentence, with the retry. */
export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('shell');
  const word = useLine() ? wordFor(error, KNOWN) : 'offline';
  return <ErrorNotice onRetry={onRetry}>{t(`failed.${word}`)}</ErrorNotice>;
}
