import { IconButton } from '@konnect/ui/button';
import { Phone, Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { firstName } from './names';
import { useRoom, useRoomParts } from './room-context';
import { useRoomCall } from './use-room-call';

/** From writing to talking, in the same session at the same price. */
export function CallButtons() {
  const { t } = useTranslation('session');
  const { chatId } = useRoomParts();
  const { meter, other, otherOnline, side } = useRoom();
  const { calls, stage, elsewhere } = useRoomCall();
  if (calls === null || meter?.status !== 'in_progress' || meter.ended !== null || stage !== 'none') {
    return null;
  }
  const name = firstName(other?.name);
  const off = elsewhere || !otherOnline || meter.offlineSince !== null;
  return (
    <span className="flex">
      <IconButton
        label={t('call.callName', { name })}
        disabled={off}
        onClick={() => calls.place(chatId, side, 'voice')}
      >
        <Phone aria-hidden className="size-5" strokeWidth={1.75} />
      </IconButton>
      <IconButton
        label={t('call.videoName', { name })}
        disabled={off}
        onClick={() => calls.place(chatId, side, 'video')}
      >
        <Video aria-hidden className="size-5" strokeWidth={1.75} />
      </IconButton>
    </span>
  );
}
