import { buttonClass } from '@konnect/ui/button';
import { rupees } from '@konnect/ui/format';
import { useTranslation } from 'react-i18next';
import { useRoom, useRoomParts } from './room-context';
import { useMeter } from './use-meter';

/** Where one wrote while the session ran: it is over, and what one can do now. */
export function OverBar() {
  const { t } = useTranslation('session');
  const { links, chatId } = useRoomParts();
  const { other, side } = useRoom();
  const known = useMeter();
  if (known === null) {
    return null;
  }
  const { meter, view } = known;
  const amount = rupees(side === 'user' ? view.cost : (meter.earned ?? 0));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-surface px-4 pt-3 pb-[calc(12px+env(safe-area-inset-bottom))] @desk:px-6">
      <p className="num flex-1 basis-48 text-15 text-ink-2">
        {t(side === 'user' ? 'over.paid' : 'over.earned', { count: meter.paidMinutes, amount })}
      </p>
      {links.summary && (
        <button
          type="button"
          className={buttonClass({ look: 'outline', size: 'sm' })}
          onClick={() => links.summary?.(chatId)}
        >
          {t('over.slip')}
        </button>
      )}
      {links.talkAgain && other && side === 'user' && (
        <button
          type="button"
          className={buttonClass({ size: 'sm' })}
          onClick={() => links.talkAgain?.(other.id)}
        >
          {t('over.again')}
        </button>
      )}
    </div>
  );
}
