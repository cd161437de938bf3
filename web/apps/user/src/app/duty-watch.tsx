import { useUser } from '@konnect/api/provider';
import type { Registered, ServerEvents, Waiting } from '@konnect/realtime/events';
import { useLive, useLiveEvent } from '@konnect/realtime/provider';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useOnDuty, waitingKey } from '../lib/duty';

/** Keeps an expert who takes sessions here at it, over every loss of the connection, and keeps what is asked meanwhile. */
export function DutyWatch() {
  const user = useUser();
  const live = useLive();
  const queries = useQueryClient();
  const on = useOnDuty(user?.id) && user?.role === 'expert';

  useEffect(() => {
    if (live === null || !on) {
      return;
    }
    const begin = async () => {
      const { queue }: Registered = await live.send('register', { userType: 'expert' });
      queries.setQueryData(waitingKey, queue && 'waiting' in queue ? queue.waiting : []);
    };
    const again = () => void begin().catch(() => undefined);
    if (live.status() === 'online') {
      again();
    }
    return live.onReturn(again);
  }, [live, on, queries]);

  useLiveEvent(
    'queue-updated',
    useCallback(
      ({ waiting }: ServerEvents['queue-updated']) => queries.setQueryData(waitingKey, waiting),
      [queries],
    ),
  );
  useLiveEvent(
    'chat-request',
    useCallback(
      ({ requestId, user, type, expiresAt }: ServerEvents['chat-request']) =>
        queries.setQueryData<Waiting[]>(waitingKey, (all = []) => {
          const asking = {
            user,
            type,
            since: new Date().toISOString(),
            requestId,
            requestedUntil: expiresAt,
          };
          return all.some((each) => each.user.id === user.id)
            ? all.map((each) => (each.user.id === user.id ? { ...asking, since: each.since } : each))
            : [...all, asking];
        }),
      [queries],
    ),
  );
  return null;
}
