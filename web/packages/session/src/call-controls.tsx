import {
  MessageSquareText,
  Mic,
  MicOff,
  PhoneOff,
  ScreenShare,
  Settings2,
  Video,
  VideoOff,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CallControl } from './call-control';
import type { RoomDialog } from './room-dialog';
import { useRoomCall } from './use-room-call';

type Props = {
  onDialog: (dialog: RoomDialog) => void;
  /** Shows or hides the messages; absent where they stand there anyway. */
  onChat?: () => void;
  /** Something new was written there. */
  unread?: boolean;
};

/** What one can do in a call. They take the focus from what was pressed to come here and is gone. */
export function CallControls({ onDialog, onChat, unread = false }: Props) {
  const { t } = useTranslation('session');
  const { calls, view } = useRoomCall();
  const { muted, filming, sharing, canShare, call } = view;
  const open = call.phase !== 'opening';
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) {
      box.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <div
      ref={box}
      role="toolbar"
      aria-label={t('call.controls')}
      tabIndex={-1}
      className="flex justify-center gap-1.5 outline-none @desk:gap-3.5"
    >
      <CallControl
        icon={muted ? MicOff : Mic}
        label={t('call.mute')}
        on={muted}
        disabled={!open}
        onClick={() => calls?.mute(!muted)}
      />
      <CallControl
        icon={filming ? Video : VideoOff}
        label={t('call.camera')}
        on={filming}
        disabled={!open}
        onClick={() => calls?.film(!filming)}
      />
      {canShare && (
        <CallControl
          icon={ScreenShare}
          label={t('call.share')}
          on={sharing}
          disabled={!open}
          className="hidden @desk:grid"
          onClick={() => calls?.share(!sharing)}
        />
      )}
      {onChat && (
        <CallControl icon={MessageSquareText} label={t('call.chat')} dotted={unread} onClick={onChat} />
      )}
      <CallControl
        icon={Settings2}
        label={t('call.devices')}
        disabled={!open}
        onClick={() => onDialog('devices')}
      />
      <CallControl icon={PhoneOff} label={t('call.hangUp')} red onClick={() => calls?.hangUp()} />
    </div>
  );
}
