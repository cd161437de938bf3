import type { Waiting } from '@konnect/realtime/events';
import { useLive } from '@konnect/realtime/provider';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

/** Who takes sessions from this browser: the id of the person, so that the next one to sign in does not. */
const KEPT = 'konnect.duty';
const listeners = new Set<() => void>();

/** What only events tell is kept beside what was asked for. */
export const waitingKey = ['duty', 'waiting'];

function keep(userId: string | null) {
  userId === null ? localStorage.removeItem(KEPT) : localStorage.setItem(KEPT, userId);
  for (const listener of listeners) {
    listener();
  }
}

/** Whether this person takes sessions from this browser. */
export function useOnDuty(userId: string | undefined): boolean {
  const kept = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => localStorage.getItem(KEPT),
    () => null,
  );
  return userId !== undefined && kept === userId;
}

/** Begins to take sessions, or stops; refused where the platform is full. */
export function useChangeDuty(userId: string) {
  const live = useLive();
  return useMutation({
    mutationFn: async (on: boolean) => {
      if (on) {
        await live?.send('register', { userType: 'expert' });
      }
      await live?.send('set-availability', { available: on });
      keep(on ? userId : null);
    },
  });
}

/** Who waits in the queue, the first one first. */
export const useWaiting = () =>
  useQuery({
    queryKey: waitingKey,
    queryFn: (): Waiting[] => [],
    initialData: [] as Waiting[],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  }).data;

/** Whether somebody is to be answered by hand at that moment. */
export const asks = ({ requestedUntil }: Waiting, now: number) =>
  requestedUntil !== undefined && Date.parse(requestedUntil) > now;

/** Takes a request, or does not; whatever the answer, it is one no more. */
export function useAnswerRequest() {
  const live = useLive();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ requestId, yes }: { requestId: string; yes: boolean }) =>
      yes
        ? (await live?.send('accept-chat', { requestId }))?.chatId
        : void (await live?.send('decline-chat', { requestId })),
    onSettled: (_chatId, _error, { requestId }) =>
      queries.setQueryData<Waiting[]>(waitingKey, (all) =>
        all?.filter((each) => each.requestId !== requestId),
      ),
  });
}
