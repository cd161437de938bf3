import { useTranslation } from 'react-i18next';
import { endWords } from './call-words';
import { firstName } from './names';
import { useRoom } from './room-context';
import { isReconnecting, useRoomCall } from './use-room-call';

/** Says aloud how a call goes on: that it rings, begins, breaks off and ends; never a second of its count. */
export function CallVoice() {
  const { t } = useTranslation('session');
  const { other } = useRoom();
  const { view, stage } = useRoomCall();
  const { call } = view;
  const name = firstName(other?.name);
  return (
    <p role="status" aria-live="assertive" className="sr-only">
      {stage === 'incoming' && t(call.theirs === 'video' ? 'call.videoCalls' : 'call.calls', { name })}
      {call.phase === 'calling' && t('ringing.title', { name })}
      {call.phase === 'running' &&
        (isReconnecting(call)
          ? t('call.reconnecting', { name })
          : call.link === 'up' && t('call.began', { name }))}
      {endWords({ t, view, name })}
    </p>
  );
}
