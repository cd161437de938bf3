import { answerOf, type Schemas } from '@konnect/api/client';
import { useApi, useUser } from '@konnect/api/provider';
import { useQuery } from '@tanstack/react-query';
import { allPages, MOST_A_PAGE } from './all-pages';
import { bookingsKey } from './bookings-key';

/** A session with a time of its own. */
export type Booking = Schemas['SessionOut'] & { scheduledAt: string };
export type Terms = Schemas['Terms'];

const MINUTE_MS = 60_000;
/** The server's own rules: how long an expert may take to answer, and how long before its time a room opens. */
const ANSWER_MS = 24 * 60 * MINUTE_MS;
const EARLY_MS = 5 * MINUTE_MS;

export const isBooking = (session: Schemas['SessionOut']): session is Booking =>
  typeof session.scheduledAt === 'string';

export const startOf = ({ scheduledAt }: Booking) => Date.parse(scheduledAt);
export const endOf = (booking: Booking) => startOf(booking) + booking.duration * MINUTE_MS;
/** Until when the expert may answer. */
export const answerUntil = (booking: Booking) =>
  Math.min(Date.parse(booking.createdAt) + ANSWER_MS, startOf(booking));

export type BookingState =
  | 'held'
  | 'confirmed'
  | 'open'
  | 'running'
  | 'over'
  | 'declined'
  | 'expired'
  | 'cancelled'
  | 'no-show';

/** Where a booking stands at that moment. */
export function stateOf(booking: Booking, now: number): BookingState {
  if (booking.endReason === 'no-show') {
    return 'no-show';
  }
  switch (booking.status) {
    case 'pending':
      return 'held';
    case 'confirmed':
      return now >= startOf(booking) - EARLY_MS ? 'open' : 'confirmed';
    case 'in_progress':
      return 'running';
    case 'completed':
      return booking.endReason === 'cancelled' ? 'cancelled' : 'over';
    case 'cancelled':
      return booking.endReason === 'declined' ? declined(booking) : 'cancelled';
  }
}

/** Nobody's answer in time is a no too. */
const declined = (booking: Booking) =>
  booking.endedAt !== undefined && Date.parse(booking.endedAt) >= answerUntil(booking)
    ? 'expired'
    : 'declined';

/** What comes back to the user who cancels at that moment, in rupees; the expert's no gives all of it back. */
export function refundOf(booking: Booking, { freeCancelMins, lateRefundPercent }: Terms, now: number) {
  return now <= startOf(booking) - freeCancelMins * MINUTE_MS
    ? booking.totalAmount
    : Math.floor(Math.round(booking.totalAmount * 100) * (lateRefundPercent / 100)) / 100;
}

/** One's bookings to come, as a user or as an expert, the next one first. */
export function useUpcoming(as: 'user' | 'expert') {
  const api = useApi();
  const user = useUser();
  return useQuery({
    queryKey: [...bookingsKey, 'upcoming', as],
    queryFn: async () => {
      const path = as === 'user' ? '/api/sessions' : '/api/sessions/expert';
      const asked = (['pending', 'confirmed'] as const).map((status) =>
        allPages((page) =>
          answerOf(api.GET(path, { params: { query: { status, limit: MOST_A_PAGE, page } } })),
        ),
      );
      return (await Promise.all(asked))
        .flat()
        .filter(isBooking)
        .sort((a, b) => startOf(a) - startOf(b));
    },
    enabled: user !== null,
  });
}

/** The rules of cancelling, which stand with the expert's times. */
export function useTerms(expertId: string, wanted: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: [...bookingsKey, 'terms', expertId],
    queryFn: async () => {
      const params = { path: { id: expertId } };
      return (await answerOf(api.GET('/api/experts/{id}/availability', { params }))).terms;
    },
    enabled: wanted,
  });
}
