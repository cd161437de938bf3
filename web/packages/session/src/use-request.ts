import type { Place, SessionType } from '@konnect/realtime/events';
import { useLive, useLiveEvent, useLiveStatus } from '@konnect/realtime/provider';
import { useCallback, useEffect, useRef, useState } from 'react';

export type Wish = { expertId: string; type: SessionType; maxAmount?: number };

export type RequestState =
  | { stage: 'asking' }
  | { stage: 'waiting'; place: Place; since: number }
  | { stage: 'refused'; code: string }
  | { stage: 'left'; reason: string };

/** Asks for a session once, and keeps the place; `onStarted` is called with the room. Leaving the page keeps the place. */
export function useRequest({ expertId, type, maxAmount }: Wish, onStarted: (chatId: string) => void) {
  const live = useLive();
  const online = useLiveStatus() === 'online';
  const [state, setState] = useState<RequestState>({ stage: 'asking' });
  const started = useRef(onStarted);
  started.current = onStarted;

  const ask = useCallback(async () => {
    if (live === null) {
      return;
    }
    try {
      const cap = maxAmount === undefined ? {} : { maxAmount };
      const answer = await live.send('request-chat', { expertId, type, ...cap });
      if (answer.chatId !== undefined) {
        started.current(answer.chatId);
      } else {
        const place = { ...answer, expertId, position: answer.position ?? 1 };
        setState({ stage: 'waiting', place, since: Date.now() });
      }
    } catch (error) {
      const { code } = error as { code?: string };
      setState((known) =>
        code === 'UNREACHABLE' && known.stage === 'waiting'
          ? known
          : { stage: 'refused', code: code ?? 'other' },
      );
    }
  }, [live, expertId, type, maxAmount]);

  const asked = useRef(false);
  const waits = useRef(false);
  waits.current = state.stage === 'waiting';
  useEffect(() => {
    // After a return the same question gives the same place.
    if (online && (!asked.current || waits.current)) {
      asked.current = true;
      void ask();
    }
  }, [online, ask]);

  const onPlace = useCallback(
    (place: Place) => {
      if (place.expertId === expertId) {
        setState({ stage: 'waiting', place, since: Date.now() });
      }
    },
    [expertId],
  );
  useLiveEvent('queue-joined', onPlace);
  useLiveEvent('queue-status', onPlace);
  useLiveEvent(
    'queue-left',
    useCallback(
      (event: { expertId: string; reason: string }) => {
        if (event.expertId === expertId) {
          setState({ stage: 'left', reason: event.reason });
        }
      },
      [expertId],
    ),
  );
  useLiveEvent(
    'chat-started',
    useCallback(
      (event: { chatId: string; expert?: { id: string } }) => {
        if (event.expert?.id === expertId) {
          started.current(event.chatId);
        }
      },
      [expertId],
    ),
  );

  return {
    state,
    again: () => {
      setState({ stage: 'asking' });
      void ask();
    },
    leave: () => void live?.send('leave-queue', { expertId }).catch(() => undefined),
  };
}
