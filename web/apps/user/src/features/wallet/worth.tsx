import { count } from '@konnect/ui/format';
import { useTranslation } from 'react-i18next';
import { type Session, useLastSessions } from './transactions';

type Rate = { id: string; name: string; price: number };

/** The last two experts one talked to, and what a minute with each cost then. */
function rates(sessions: readonly Session[]): Rate[] {
  const found: Rate[] = [];
  for (const { expert, pricePerMin } of sessions) {
    if (expert && found.length < 2 && !found.some(({ id }) => id === expert.id)) {
      found.push({ id: expert.id, name: expert.name.split(' ')[0] ?? '', price: pricePerMin });
    }
  }
  return found;
}

/** What the balance is worth, in minutes with people one knows. */
export function Worth({ balance }: { balance: number | undefined }) {
  const { t } = useTranslation('wallet');
  const sessions = useLastSessions();
  const [one, other] = rates(sessions.data?.items ?? []);
  const minutes = (rate: Rate) => Math.floor((balance ?? 0) / rate.price + 1e-9);
  return (
    <p className="num min-h-[1.45em] text-ink-2">
      {balance !== undefined &&
        one &&
        (other
          ? t('worthTwo', {
              count: minutes(one),
              number: count(minutes(one)),
              name: one.name,
              more: count(minutes(other)),
              second: other.name,
            })
          : t('worth', { count: minutes(one), number: count(minutes(one)), name: one.name }))}
    </p>
  );
}
