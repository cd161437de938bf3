import { useLiveEvent } from '@konnect/realtime/provider';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { bookingsKey } from './bookings-key';

/** Asks for the bookings again whenever the server says that one has changed. */
export function useLiveBookings() {
  const queries = useQueryClient();
  useLiveEvent(
    'booking-updated',
    useCallback(() => void queries.invalidateQueries({ queryKey: bookingsKey }), [queries]),
  );
}
