import { clockTime, rupees, weekday } from '@konnect/ui/format';
import { useTranslation } from 'react-i18next';
import { answerUntil, type Booking, startOf, stateOf } from '../../lib/bookings';

type Props = { booking: Booking; side: 'user' | 'expert'; now: number };

const EARLY_MS = 5 * 60_000;

/** What the state means for oneself, and for the money. */
export function Standing({ booking, side, now }: Props) {
  const { t, i18n } = useTranslation('booking');
  const state = stateOf(booking, now);
  const until = new Date(answerUntil(booking));
  const said = {
    name: ((side === 'user' ? booking.expert : booking.user)?.name ?? '').split(' ')[0],
    amount: rupees(booking.totalAmount),
    time: clockTime(until),
    day: weekday(until, i18n.language),
    opens: clockTime(new Date(startOf(booking) - EARLY_MS)),
  };
  return (
    <div role="status" className="num mt-4 grid gap-1.5">
      <p>{t(`standing.${side}.${state}`, said)}</p>
      <Money booking={booking} side={side} />
    </div>
  );
}

/** Where the money of a booking went that is over. */
function Money({ booking, side }: { booking: Booking; side: 'user' | 'expert' }) {
  const { t } = useTranslation('booking');
  const { receipt, status, totalAmount } = booking;
  if ((status !== 'cancelled' && status !== 'completed') || receipt === undefined) {
    return null;
  }
  if (side === 'expert') {
    return receipt.earned ? (
      <p className="text-ink-2">{t('money.earned', { amount: rupees(receipt.earned) })}</p>
    ) : null;
  }
  const spent = Math.round((totalAmount - receipt.refunded) * 100) / 100;
  return (
    <p className="text-ink-2">
      {receipt.refunded > 0 && t('money.back', { amount: rupees(receipt.refunded) })}{' '}
      {spent > 0 && t('money.spent', { amount: rupees(spent) })}
    </p>
  );
}
