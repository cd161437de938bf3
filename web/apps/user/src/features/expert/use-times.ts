import { answerOf, newKey, type Schemas } from '@konnect/api/client';
import { ProblemError } from '@konnect/api/problem';
import { useApi } from '@konnect/api/provider';
import { transactionsKey, walletKey } from '@konnect/session/wallet-query';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { bookingsKey } from '../../lib/bookings-key';

export const LENGTHS = [15, 30, 45, 60] as const;
export const KINDS = ['chat', 'call', 'video'] as const;
export type Kind = (typeof KINDS)[number];
export type Slot = Schemas['Slot'];

const USUAL_LENGTH = 30;
const DAY_MS = 86_400_000;
const DAYS_A_PAGE = 14;
/** So far ahead can be booked. */
const DAYS_AHEAD = 90;

const slotsKey = (expertId: string) => [...bookingsKey, 'slots', expertId];

/** The expert's free times of that length, two weeks after two weeks. */
export function useSlots(expertId: string, minutes: number) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [...slotsKey(expertId), minutes],
    queryFn: ({ pageParam }) => {
      const at = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
      const query = {
        from: at(pageParam),
        to: at(Math.min(pageParam + DAYS_A_PAGE, DAYS_AHEAD)),
        duration: String(minutes),
      };
      return answerOf(
        api.GET('/api/experts/{id}/availability', { params: { path: { id: expertId }, query } }),
      );
    },
    initialPageParam: 0,
    getNextPageParam: (_last, _all, from) =>
      from + DAYS_A_PAGE < DAYS_AHEAD ? from + DAYS_A_PAGE : undefined,
  });
}

export type Day = { day: string; slots: Slot[] };

/** Day by day in the reader's zone. */
export function byDay(slots: readonly Slot[]): Day[] {
  const days: Day[] = [];
  for (const slot of slots) {
    const day = new Date(slot.start).toDateString();
    const last = days.at(-1);
    if (last?.day === day) {
      last.slots.push(slot);
    } else {
      days.push({ day, slots: [slot] });
    }
  }
  return days;
}

/** What is chosen stands in the address, so that it is still there after signing in. */
export function useChoice() {
  const [address, write] = useSearchParams();
  const set = (name: string, value: string | null) =>
    write(
      (now) => {
        value === null ? now.delete(name) : now.set(name, value);
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    minutes: LENGTHS.find((each) => String(each) === address.get('minutes')) ?? USUAL_LENGTH,
    kind: KINDS.find((each) => each === address.get('as')) ?? 'chat',
    at: address.get('at'),
    setMinutes: (minutes: string) => set('minutes', minutes),
    setKind: (kind: string) => set('as', kind),
    setAt: (at: string | null) => set('at', at),
  };
}

type Wish = { expertId: string; type: Kind; scheduledAt: string; duration: number };

/** Books, once however often it is pressed while no answer comes. */
export function useBook() {
  const api = useApi();
  const queries = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: (body: Wish) =>
      answerOf(api.POST('/api/sessions', { params: { header: { 'Idempotency-Key': key.current } }, body })),
    onSuccess: () =>
      Promise.all(
        [bookingsKey, walletKey, transactionsKey].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
    onError: (error, { expertId }) => {
      if (error instanceof ProblemError && error.status !== 0) {
        key.current = newKey();
        void queries.invalidateQueries({ queryKey: slotsKey(expertId) });
      }
    },
  });
}
