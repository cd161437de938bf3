import { ring } from '@konnect/calls/ring';
import type { Place, ServerEvents } from '@konnect/realtime/events';
import { useLive, useLiveEvent } from '@konnect/realtime/provider';
import { useCallback, useEffect, useRef } from 'react';

const SOUNDS_MS = 4_500;

/** Rings when a queue lets one in, wherever in the app one is; where there was no queue nothing sounds. */
export function useTurnSound() {
  const live = useLive();
  const queues = useRef(new Set<string>());
  const wait = useCallback(({ expertId, requestedUntil }: Place) => {
    if (requestedUntil === undefined) {
      queues.current.add(expertId);
    }
  }, []);
  useEffect(
    () => live?.onReturn(({ queue }) => Array.isArray(queue) && queue.forEach((place) => void wait(place))),
    [live, wait],
  );
  useLiveEvent('queue-joined', wait);
  useLiveEvent('queue-status', wait);
  useLiveEvent(
    'queue-left',
    useCallback(({ expertId }: ServerEvents['queue-left']) => void queues.current.delete(expertId), []),
  );
  useLiveEvent(
    'chat-started',
    useCallback(({ expert }: ServerEvents['chat-started']) => {
      if (expert !== undefined && queues.current.delete(expert.id)) {
        setTimeout(ring(), SOUNDS_MS);
      }
    }, []),
  );
}
