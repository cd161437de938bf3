import { answerOf } from '@konnect/api/client';
import { ProblemError } from '@konnect/api/problem';
import { useApi, useUser } from '@konnect/api/provider';
import { useMutation, useQuery } from '@tanstack/react-query';
import { isBooking } from '../../lib/bookings';
import { bookingsKey } from '../../lib/bookings-key';
import { saveAs } from '../../lib/save';

const NOT_FOUND = 404;

/** One of one's bookings; null for a session that was never booked ahead, or is not one's own. */
export function useBooking(id: string) {
  const api = useApi();
  const user = useUser();
  return useQuery({
    queryKey: [...bookingsKey, 'one', id],
    queryFn: async () => {
      try {
        const session = await answerOf(api.GET('/api/sessions/{id}', { params: { path: { id } } }));
        return isBooking(session) ? session : null;
      } catch (error) {
        if (error instanceof ProblemError && error.status === NOT_FOUND) {
          return null;
        }
        throw error;
      }
    },
    enabled: user !== null,
  });
}

/** The booking as a file for one's calendar. */
export function useCalendar(id: string) {
  const api = useApi();
  return useMutation({
    mutationFn: async () => {
      const file = await answerOf<unknown>(
        api.GET('/api/sessions/{id}/calendar.ics', { params: { path: { id } }, parseAs: 'blob' }),
      );
      saveAs(file as Blob, 'konnect.ics');
    },
  });
}
