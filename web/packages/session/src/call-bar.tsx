import { Button } from '@konnect/ui/button';
import { cn } from '@konnect/ui/cn';
import { useTranslation } from 'react-i18next';
import { CallControls } from './call-controls';
import { CallNotes } from './call-notes';
import { callWords } from './call-words';
import { firstName } from './names';
import { QualityBars } from './quality-bars';
import { useRoom } from './room-context';
import type { RoomDialog } from './room-dialog';
import { useNow } from './use-now';
import { isReconnecting, useRoomCall } from './use-room-call';

type Props = { onDialog: (dialog: RoomDialog) => void; onPicture?: () => void; className?: string };

/** A call beside the messages, just above where one writes. */
export function CallBar({ onDialog, onPicture, className }: Props) {
  const { t } = useTranslation('session');
  const { other } = useRoom();
  const { view } = useRoomCall();
  const now = useNow(1_000);
  const name = firstName(other?.name);
  const words = callWords({ t, view, name, now });
  const flows = view.call.phase === 'running' && view.call.link === 'up' && !isReconnecting(view.call);
  return (
    <section
      aria-label={t('call.label', { name })}
      className={cn(
        'grid grid-cols-1 gap-3 bg-night px-4 pt-3 pb-3.5 text-on-night @desk:m-4 @desk:rounded-m',
        className,
      )}
    >
      <div className="flex items-center gap-3">
        <p className="num min-w-0 flex-1 text-15 leading-[1.3]">
          <span className="block font-strong">{t('call.label', { name })}</span>
          <span className="block text-on-night-muted">{words}</span>
        </p>
        {flows && <QualityBars quality={view.quality} />}
        {onPicture && (
          <Button
            look="outline"
            size="sm"
            className="border-on-night-muted! text-on-night! hover:bg-night-2!"
            onClick={onPicture}
          >
            {t('call.showPicture')}
          </Button>
        )}
      </div>
      <CallNotes />
      <CallControls onDialog={onDialog} />
    </section>
  );
}
