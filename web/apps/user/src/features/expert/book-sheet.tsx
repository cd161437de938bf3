import { wordFor } from '@konnect/api/problem';
import { useWallet } from '@konnect/session/wallet-query';
import { Button, buttonClass } from '@konnect/ui/button';
import { clockTime, rupees, weekday } from '@konnect/ui/format';
import { Sheet } from '@konnect/ui/sheet';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Terms } from '../../lib/bookings';
import type { Expert } from '../../lib/experts';
import { CancelTerms } from './cancel-terms';
import { type Kind, useBook } from './use-times';

type Props = {
  expert: Expert;
  kind: Kind;
  minutes: number;
  at: string | null;
  terms: Terms;
  onClose: () => void;
};

const MINUTE_MS = 60_000;
const KNOWN = [
  'SLOT_TAKEN',
  'OUTSIDE_AVAILABILITY',
  'INSUFFICIENT_BALANCE',
  'NOT_ACCEPTING',
  'BLOCKED',
  'UNREACHABLE',
];

/** Before it is booked: when, what it costs, and what comes back if it does not take place. */
export function BookSheet({ expert, kind, minutes, at, terms, onClose }: Props) {
  const { t } = useTranslation(['expert', 'bookings']);
  const navigate = useNavigate();
  const wallet = useWallet();
  const book = useBook();
  const price = Math.round(expert.pricePerMin * 100 * minutes) / 100;
  const balance = wallet.data?.balance;
  const short = balance !== undefined && balance < price;
  const close = () => {
    book.reset();
    onClose();
  };
  const pay = (scheduledAt: string) =>
    book.mutate(
      { expertId: expert.id, type: kind, scheduledAt, duration: minutes },
      { onSuccess: ({ id }) => void navigate(`/bookings/${id}`) },
    );
  return (
    <Sheet
      open={at !== null}
      onOpenChange={(open) => !open && close()}
      title={t('times.bookWith', { name: expert.name })}
      foot={
        <div className="grid gap-2">
          {book.isError && (
            <p role="alert" className="text-15 text-danger">
              {t(`times.refused.${wordFor(book.error, KNOWN)}`)}
            </p>
          )}
          {short ? (
            <Link to="/wallet" className={buttonClass({ wide: true })}>
              {t('addMoney')}
            </Link>
          ) : (
            <Button
              wide
              busy={book.isPending}
              disabled={balance === undefined}
              onClick={() => at !== null && pay(at)}
            >
              {t('times.pay', { amount: rupees(price) })}
            </Button>
          )}
        </div>
      }
    >
      {at !== null && <When at={at} minutes={minutes} kind={kind} />}
      <p className="num mt-4 border-t border-line pt-4">
        {t('times.price', { amount: rupees(price), count: minutes, price: rupees(expert.pricePerMin) })}
      </p>
      <p className="num text-15 text-ink-2">
        {t('times.hold')}{' '}
        {balance !== undefined &&
          (short
            ? t('times.short', { balance: rupees(balance), missing: rupees(price - balance) })
            : t('times.left', { amount: rupees(balance - price) }))}
      </p>
      {at !== null && <CancelTerms at={at} name={expert.name} terms={terms} />}
    </Sheet>
  );
}

function When({ at, minutes, kind }: { at: string; minutes: number; kind: Kind }) {
  const { t, i18n } = useTranslation(['expert', 'bookings']);
  const end = new Date(Date.parse(at) + minutes * MINUTE_MS);
  return (
    <p className="num text-20 font-head">
      {t('times.when', {
        day: weekday(at, i18n.language),
        from: clockTime(at),
        to: clockTime(end),
        kind: t(`bookings:type.${kind}`),
      })}
    </p>
  );
}
