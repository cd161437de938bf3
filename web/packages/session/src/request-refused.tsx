import { Button } from '@konnect/ui/button';
import { useTranslation } from 'react-i18next';
import type { QueueLinks } from './queue-card-links';
import type { RequestState } from './use-request';

const CODES = [
  'INSUFFICIENT_BALANCE',
  'EXPERT_OFFLINE',
  'NOT_ACCEPTING',
  'ALREADY_IN_SESSION',
  'EXPERT_NOT_FOUND',
  'VALIDATION_FAILED',
  'FORBIDDEN',
  'BLOCKED',
  'UNREACHABLE',
] as const;
const REASONS = [
  'absent',
  'expert-offline',
  'insufficient-balance',
  'price-expired',
  'left',
  'declined',
  'no-response',
] as const;

type Props = {
  state: Extract<RequestState, { stage: 'refused' | 'left' }>;
  name: string;
  links: QueueLinks;
  again: () => void;
};

/** The answer was no, or the place is gone: says why, and what one can do now. */
export function RequestRefused({ state, name, links, again }: Props) {
  const { t } = useTranslation('session');
  const code = state.stage === 'refused' ? CODES.find((c) => c === state.code) : undefined;
  const reason = state.stage === 'left' ? REASONS.find((r) => r === state.reason) : undefined;
  const words = reason ? t(`request.left.${reason}`, { name }) : t(`request.${code ?? 'other'}`, { name });
  const poor = code === 'INSUFFICIENT_BALANCE' || reason === 'insufficient-balance';
  return (
    <section
      role="alert"
      className="grid max-w-[440px] grid-cols-1 gap-4 rounded-m border border-line bg-surface p-5"
    >
      <h1 tabIndex={-1} className="text-20 font-head">
        {words}
      </h1>
      <div className="flex flex-wrap gap-2.5">
        {poor && <Button onClick={links.addMoney}>{t('request.addMoney')}</Button>}
        {code === 'ALREADY_IN_SESSION' && <Button onClick={links.sessions}>{t('request.toSession')}</Button>}
        {!poor && code !== 'ALREADY_IN_SESSION' && code !== 'FORBIDDEN' && (
          <Button onClick={again}>{t('request.again')}</Button>
        )}
        <Button look="outline" onClick={links.others}>
          {t('request.others')}
        </Button>
      </div>
    </section>
  );
}
