import { Price } from '@konnect/ui/price';
import { Slip } from '@konnect/ui/slip';
import { useTranslation } from 'react-i18next';
import { lineState, useJump } from './meter-look';
import { firstName } from './names';
import { useRoom, useRoomParts } from './room-context';
import type { Standstill } from './room-meter';
import { slipLines } from './slip-lines';
import { useMeter } from './use-meter';
import { useReceipt } from './use-receipt';

/** The words of a time that cost nothing, from one's own side. */
export function useStandstillWords(): (still: Standstill) => string {
  const { t } = useTranslation('session');
  const { side, other } = useRoom();
  return ({ reason, seconds }) => {
    const own =
      reason === 'platform' ? 'ours' : (reason === 'user-away') === (side === 'user') ? 'yours' : 'theirs';
    const name = firstName(other?.name);
    return seconds === null
      ? t(`slip.gap.${own}Now`, { name })
      : t(`slip.gap.${own}`, { name, count: seconds });
  };
}

/** The slip as it grows. */
export function RoomSlip({ fold }: { fold: number }) {
  const { t } = useTranslation('session');
  const { chatId } = useRoomParts();
  const { side } = useRoom();
  const words = useStandstillWords();
  const known = useMeter();
  const receipt = useReceipt(chatId, known?.meter);
  const jump = useJump(known?.view.progress ?? 0);
  if (known === null) {
    return null;
  }
  const { meter, view } = known;
  const over = view.mood === 'ended';
  const lines = slipLines(meter, receipt.data?.receipt?.lines ?? [], words);
  const total =
    side === 'user'
      ? { label: over ? t('slip.paid') : t('slip.endNow'), amount: view.cost }
      : { label: t('slip.earned'), amount: meter.earned ?? 0 };
  return (
    <Slip
      title={over ? t('slip.over') : t('slip.soFar')}
      aside={<Price perMinute={meter.pricePerMin} />}
      lines={lines}
      running={
        over
          ? undefined
          : { progress: view.mood === 'grace' ? 1 : view.progress, state: lineState(view), jump }
      }
      total={total}
      fold={fold}
      torn={over}
    />
  );
}
