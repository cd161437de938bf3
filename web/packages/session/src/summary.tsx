import { rupees } from '@konnect/ui/format';
import { useTranslation } from 'react-i18next';
import { firstName } from './names';
import { ReviewForm } from './review-form';
import { useRoom, useRoomParts } from './room-context';
import type { Ended } from './room-meter';
import { SummarySlip } from './summary-slip';
import { useMeter } from './use-meter';
import { useReceipt } from './use-receipt';

/** Why it ended, where that is not plain from having ended it oneself. */
const REASONS = [
  'expert-ended',
  'declined',
  'insufficient-balance',
  'cost-cap',
  'max-duration',
  'disconnected',
  'idle',
  'no-response',
  'platform-fault',
  'admin-ended',
] as const;

const reasonOf = (ended: Ended) => REASONS.find((reason) => reason === ended.reason);

/** After the end: what it came to, the torn slip, and how it was. */
export function Summary({ torn = true }: { torn?: boolean | 'now' }) {
  const { t } = useTranslation('session');
  const { chatId } = useRoomParts();
  const { other, side } = useRoom();
  const known = useMeter();
  const session = useReceipt(chatId, known?.meter);
  if (known?.meter.ended == null) {
    return null;
  }
  const { meter, view } = known;
  const ended = known.meter.ended;
  const name = firstName(other?.name);
  /** What ended before it began has nothing to be reviewed. */
  const reviewable = side === 'user' && session.data?.status === 'completed';
  const reason = side === 'user' ? reasonOf(ended) : undefined;
  return (
    <div className="grid grid-cols-1 gap-y-7 @[880px]:grid-cols-[minmax(0,1fr)_400px] @[880px]:grid-rows-[auto_1fr] @[880px]:items-start @[880px]:gap-x-24">
      <section>
        <h1 tabIndex={-1} className="text-32 font-display tracking-[-0.022em] @desk:text-44">
          {t('summary.title', { count: meter.paidMinutes, name })}
        </h1>
        <p className="num mt-1 text-17 text-ink-2 @desk:mt-2 @desk:text-20">
          {side === 'expert'
            ? t('summary.earned', { amount: rupees(ended.earned ?? 0) })
            : view.cost === 0
              ? t('summary.free')
              : t('summary.paid', { amount: rupees(view.cost) })}{' '}
          {side === 'user' && view.balance !== null && t('summary.left', { amount: rupees(view.balance) })}
        </p>
        {reason && <p className="mt-2 text-15 text-muted">{t(`summary.reason.${reason}`, { name })}</p>}
      </section>
      <aside className="max-w-[440px] @[880px]:col-start-2 @[880px]:row-span-2 @[880px]:row-start-1">
        <SummarySlip torn={torn} />
      </aside>
      <section>
        {reviewable && other && <ReviewForm expertId={other.id} sessionId={chatId} name={name} />}
        <Ways />
      </section>
    </div>
  );
}

/** Where one can go from here. */
function Ways() {
  const { t } = useTranslation('session');
  const { links } = useRoomParts();
  const { other, side } = useRoom();
  return (
    <p className="mt-9 flex flex-wrap gap-x-6 gap-y-2 text-15">
      {links.talkAgain && other && side === 'user' && (
        <button type="button" className="link" onClick={() => links.talkAgain?.(other.id)}>
          {t('summary.again', { name: firstName(other.name) })}
        </button>
      )}
      {links.back && (
        <button type="button" className="link" onClick={links.back}>
          {t('summary.read')}
        </button>
      )}
    </p>
  );
}
