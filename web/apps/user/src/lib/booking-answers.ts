import { answerOf, newKey } from '@konnect/api/client';
import { ProblemError } from '@konnect/api/problem';
import { useApi } from '@konnect/api/provider';
import { transactionsKey, walletKey } from '@konnect/session/wallet-query';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { bookingsKey } from './bookings-key';

export type Answer = 'confirm' | 'decline' | 'cancel';

/** Says yes or no to a booking, or calls it off. */
export function useAnswer(id: string) {
  const api = useApi();
  const queries = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: (answer: Answer) => {
      const params = { path: { id }, header: { 'Idempotency-Key': key.current } };
      switch (answer) {
        case 'confirm':
          return answerOf(api.POST('/api/sessions/{id}/confirm', { params: { path: { id } } }));
        case 'decline':
          return answerOf(api.POST('/api/sessions/{id}/decline', { params }));
        case 'cancel':
          return answerOf(api.POST('/api/sessions/{id}/cancel', { params }));
      }
    },
    onSettled: () =>
      Promise.all(
        [bookingsKey, walletKey, transactionsKey].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
    onError: (error) => {
      if (error instanceof ProblemError && error.status !== 0) {
        key.current = newKey();
      }
    },
  });
}
