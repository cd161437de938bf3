import { useEffect, useRef } from 'react';
import { useRoom, useRoomParts } from './room-context';
import { useRoomCall } from './use-room-call';

/**
 * A session that is a call begins by ringing: whoever asked for it calls as soon as the room stands. And a page that was
 * reloaded in the middle of a call goes on with it.
 */
export function useRingingSession() {
  const { chatId } = useRoomParts();
  const { meter, side, type } = useRoom();
  const { calls, stage } = useRoomCall();
  const begun = useRef(false);
  const known = meter !== null && meter.ended === null;
  const rings = meter?.status === 'pending' && side === 'user' && type !== 'chat';
  useEffect(() => {
    if (calls === null || !known || begun.current) {
      return;
    }
    begun.current = true;
    if (!calls.resume(chatId) && rings && stage === 'none') {
      calls.place(chatId, side, type === 'video' ? 'video' : 'voice');
    }
  }, [calls, known, rings, stage, chatId, side, type]);
}
