import { Button } from '@konnect/ui/button';
import { cn } from '@konnect/ui/cn';
import { runningTime, rupees } from '@konnect/ui/format';
import { MinuteLine } from '@konnect/ui/minute-line';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MeterActions } from './meter-actions';
import { lineState, useJump } from './meter-look';
import { meterWords } from './meter-words';
import { useRoom } from './room-context';
import type { RoomDialog } from './room-dialog';
import { useMeter } from './use-meter';

/** The meter above the messages where there is no place beside them: the clock opens the slip. */
export function MeterBar({ onDialog }: { onDialog: (dialog: RoomDialog) => void }) {
  const { t } = useTranslation('session');
  const room = useRoom();
  const known = useMeter();
  const jump = useJump(known?.view.progress ?? 0);
  if (known === null || known.view.mood === 'ringing') {
    return null;
  }
  const { view } = known;
  const words = meterWords({ t, room, view });
  const grace = view.mood === 'grace';
  const over = view.mood === 'ended';
  /** The ordinary words fit on one line, with a dot between them. */
  const plain = view.mood === 'running' && !view.low && view.stop === null && view.silence === null;
  const theyAreAway = view.mood === 'paused' && view.reason === 'expert-away' && room.side === 'user';
  return (
    <section
      aria-label={t('meter.label')}
      className={cn('px-4 pt-2.5 @desk:hidden', grace ? 'bg-warning-wash' : 'bg-surface')}
    >
      <div className="flex items-center gap-3 pb-3">
        <button
          type="button"
          className="flex shrink-0 items-center gap-[3px] text-left"
          aria-label={t('slip.open', { time: runningTime(view.elapsedSeconds) })}
          onClick={() => onDialog('slip')}
        >
          <span
            className={cn(
              'num text-32 leading-none font-display tracking-[-0.02em]',
              grace && 'text-44 text-warning',
            )}
          >
            {grace ? view.secondsLeft : runningTime(view.elapsedSeconds)}
          </span>
          {!grace && <ChevronDown aria-hidden className="size-4 text-muted" strokeWidth={1.75} />}
        </button>
        <div className="num grid min-w-0 flex-1 text-15 leading-[1.3] wrap-anywhere">
          <span className="font-strong">{words.main}</span>
          <span className={cn(plain ? 'facts' : 'grid', grace ? 'text-ink-2' : 'text-muted')}>
            {words.below.map((part) => (
              <span key={part}>{part}</span>
            ))}
          </span>
        </div>
        {!over && !grace && !theyAreAway && (
          <Button
            look="outline"
            size="sm"
            aria-label={room.side === 'user' ? t('meter.endNow', { amount: rupees(view.cost) }) : undefined}
            onClick={() => onDialog('end')}
          >
            {t('end.end')}
          </Button>
        )}
      </div>
      {!over && (
        <MinuteLine
          progress={view.progress}
          state={lineState(view)}
          jump={jump}
          className={cn(!grace && '-mx-4 rounded-none')}
        />
      )}
      <Actions onDialog={onDialog} />
    </section>
  );
}

/** With room below only when there are any. */
function Actions({ onDialog }: { onDialog: (dialog: RoomDialog) => void }) {
  return (
    <div className="has-[button]:pb-4">
      <MeterActions onDialog={onDialog} />
    </div>
  );
}
