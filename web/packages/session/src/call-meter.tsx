import { Button } from '@konnect/ui/button';
import { runningTime, rupees } from '@konnect/ui/format';
import { MinuteLine } from '@konnect/ui/minute-line';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MeterActions } from './meter-actions';
import { lineState, useJump } from './meter-look';
import { meterWords } from './meter-words';
import { QualityBars } from './quality-bars';
import { useRoom } from './room-context';
import type { RoomDialog } from './room-dialog';
import { useMeter } from './use-meter';
import { isReconnecting, useRoomCall } from './use-room-call';

/** The meter over a picture: the clock, what it costs to end now, the line, the end. */
export function CallMeter({ onDialog }: { onDialog: (dialog: RoomDialog) => void }) {
  const { t } = useTranslation('session');
  const room = useRoom();
  const known = useMeter();
  const { view: call } = useRoomCall();
  const jump = useJump(known?.view.progress ?? 0);
  if (known === null) {
    return null;
  }
  const { view } = known;
  const words = meterWords({ t, room, view });
  const grace = view.mood === 'grace';
  return (
    <section
      aria-label={t('meter.label')}
      className="absolute inset-x-3 top-3 z-1 rounded-m bg-night px-4 pt-3 pb-[18px] [--ink-2:var(--on-night-muted)] [--ink:var(--on-night)] [--line:var(--night-line)] @desk:right-auto @desk:left-4 @desk:w-[400px] @desk:max-w-[calc(100%-32px)]"
    >
      <div className="flex items-center gap-3.5 pb-3.5">
        <button
          type="button"
          className="flex min-h-11 shrink-0 items-center gap-[3px] text-left"
          aria-label={t('slip.open', { time: runningTime(view.elapsedSeconds) })}
          onClick={() => onDialog('slip')}
        >
          <span className="num text-32 leading-none font-display tracking-[-0.02em]">
            {grace ? view.secondsLeft : runningTime(view.elapsedSeconds)}
          </span>
          {!grace && <ChevronDown aria-hidden className="size-4 text-on-night-muted" strokeWidth={1.75} />}
        </button>
        <span className="num grid min-w-0 flex-1 text-15 leading-[1.3] wrap-anywhere">
          <b className="font-strong">{words.main}</b>
          {words.below.slice(0, 1).map((part) => (
            <span key={part} className="text-on-night-muted">
              {part}
            </span>
          ))}
        </span>
        {!isReconnecting(call.call) && (
          <span className="@max-[389px]:hidden">
            <QualityBars quality={call.quality} />
          </span>
        )}
        <Button
          look="outline"
          size="sm"
          className="border-on-night-muted! text-on-night! hover:bg-night-2!"
          aria-label={room.side === 'user' ? t('meter.endNow', { amount: rupees(view.cost) }) : undefined}
          onClick={() => onDialog('end')}
        >
          {t('end.end')}
        </Button>
      </div>
      <MinuteLine progress={view.progress} state={lineState(view)} jump={jump} />
      <Actions onDialog={onDialog} />
    </section>
  );
}

/** In the colours of the room, for its buttons are made for them. */
function Actions({ onDialog }: { onDialog: (dialog: RoomDialog) => void }) {
  return (
    <div className="has-[button]:mt-4 has-[button]:rounded-m has-[button]:bg-surface has-[button]:px-3 has-[button]:pb-4">
      <MeterActions onDialog={onDialog} />
    </div>
  );
}
