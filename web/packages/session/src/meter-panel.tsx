import { Button } from '@konnect/ui/button';
import { cn } from '@konnect/ui/cn';
import { runningTime } from '@konnect/ui/format';
import { MinuteLine } from '@konnect/ui/minute-line';
import { useTranslation } from 'react-i18next';
import { MeterActions } from './meter-actions';
import { MeterFacts } from './meter-facts';
import { lineState, useJump } from './meter-look';
import type { MeterView } from './meter-view';
import { meterWords } from './meter-words';
import { useRoom } from './room-context';
import type { RoomDialog } from './room-dialog';
import { RoomSlip } from './room-slip';
import { useMeter } from './use-meter';

type Props = { onDialog: (dialog: RoomDialog) => void };

/** On desktops the meter and its slip stand beside the messages. */
export function MeterPanel({ onDialog }: Props) {
  const { t } = useTranslation('session');
  const { side } = useRoom();
  const known = useMeter();
  if (known === null) {
    return null;
  }
  const { view } = known;
  const over = view.mood === 'ended';
  return (
    <aside aria-label={t('meter.label')} className="hidden min-h-0 flex-col overflow-y-auto p-6 @desk:flex">
      <div className="num mb-5 flex items-end justify-between">
        <span className="text-[64px] leading-none font-display tracking-[-0.035em]">
          {runningTime(view.elapsedSeconds)}
        </span>
        {view.mood === 'running' && (
          <span className="max-w-[6em] text-right text-15 leading-[1.3] text-muted">
            {t('meter.nextMinuteIn', { count: view.secondsToNext })}
          </span>
        )}
      </div>
      {!over && view.mood !== 'ringing' && <Notice view={view} onDialog={onDialog} />}
      <RoomSlip fold={14} />
      <MeterFacts />
      {!over && (
        <div className="mt-auto grid auto-cols-fr grid-flow-col gap-3 pt-5">
          {side === 'user' && (
            <Button look="outline" onClick={() => onDialog('top-up')}>
              {t('money.addMoney')}
            </Button>
          )}
          <Button look="outline" onClick={() => onDialog('end')}>
            {t('end.end')}
          </Button>
        </div>
      )}
    </aside>
  );
}

/** What is not simply running is said in a box of its own. */
function Notice({ view, onDialog }: { view: MeterView } & Props) {
  const { t } = useTranslation('session');
  const room = useRoom();
  const jump = useJump(view.progress);
  const said = view.mood !== 'running' || view.silence || view.stop || (view.low && room.side === 'user');
  if (!said) {
    return null;
  }
  const words = meterWords({ t, room, view });
  const grace = view.mood === 'grace';
  return (
    <div
      className={cn(
        'num mb-5 rounded-m border p-5',
        grace ? 'border-transparent bg-warning-wash' : 'border-line bg-surface',
      )}
    >
      <div className="flex items-center gap-4 pb-4">
        {grace && (
          <span className="text-44 leading-none font-display tracking-[-0.02em] text-warning">
            {view.secondsLeft}
          </span>
        )}
        <div className="grid min-w-0 text-15 leading-[1.35] wrap-anywhere">
          <span className="font-strong">{words.main}</span>
          {words.below.map((part) => (
            <span key={part} className={grace ? 'text-ink-2' : 'text-muted'}>
              {part}
            </span>
          ))}
        </div>
      </div>
      <MinuteLine progress={view.progress} state={lineState(view)} jump={jump} />
      <MeterActions onDialog={onDialog} />
    </div>
  );
}
