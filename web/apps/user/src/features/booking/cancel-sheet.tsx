import { codeOf } from '@konnect/api/problem';
import { Button } from '@konnect/ui/button';
import { rupees } from '@konnect/ui/format';
import { Sheet } from '@konnect/ui/sheet';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../components/failed';
import type { useAnswer } from '../../lib/booking-answers';
import { type Booking, refundOf, useTerms } from '../../lib/bookings';

type Props = {
  booking: Booking;
  side: 'user' | 'expert';
  now: number;
  answer: 'decline' | 'cancel' | null;
  sending: ReturnType<typeof useAnswer>;
  onClose: () => void;
};

/** Asks once more, and says before what comes back. */
export function CancelSheet({ booking, side, now, answer, sending, onClose }: Props) {
  const { t } = useTranslation('booking');
  const own = side === 'user';
  const terms = useTerms(booking.expertId, answer !== null && own);
  const refund = own ? terms.data && refundOf(booking, terms.data, now) : booking.totalAmount;
  const name = ((own ? booking.expert : booking.user)?.name ?? '').split(' ')[0];
  const word = answer ?? 'cancel';
  const lost = refund === undefined ? 0 : Math.round((booking.totalAmount - refund) * 100) / 100;
  const send = () => sending.mutate(word, { onSuccess: onClose });
  return (
    <Sheet
      open={answer !== null}
      onOpenChange={(open) => !open && onClose()}
      title={t(`${word}Title`, { name })}
      foot={
        <div className="grid gap-2">
          {sending.isError && (
            <p role="alert" className="text-15 text-danger">
              {t(codeOf(sending.error) === 'ILLEGAL_TRANSITION' ? 'tooLate' : 'notAnswered')}
            </p>
          )}
          <Button wide look="danger" busy={sending.isPending} disabled={refund === undefined} onClick={send}>
            {own && refund !== undefined ? t('cancelAndBack', { amount: rupees(refund) }) : t(`${word}Now`)}
          </Button>
          <Button wide look="quiet" onClick={onClose}>
            {t('keep')}
          </Button>
        </div>
      }
    >
      {terms.isError && terms.data === undefined && (
        <Failed error={terms.error} onRetry={() => void terms.refetch()} />
      )}
      {own && refund === undefined && !terms.isError && <span className="skeleton block h-12" />}
      {refund !== undefined && (
        <p className="num">
          {own
            ? t(lost > 0 ? 'refundPart' : 'refundAll', { amount: rupees(refund), lost: rupees(lost), name })
            : t('refundUser', { amount: rupees(refund), name })}
        </p>
      )}
    </Sheet>
  );
}
