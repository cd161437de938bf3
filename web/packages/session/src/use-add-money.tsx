import { answerOf, newKey } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { transactionsKey, walletKey } from './wallet-query';

/** Adds money. The same amount tried again after silence is the same deposit; a new press after an answer is a new one. */
export function useAddMoney() {
  const api = useApi();
  const queries = useQueryClient();
  const press = useRef<{ amount: number; key: string } | null>(null);
  return useMutation({
    mutationFn: (amount: number) => {
      if (press.current?.amount !== amount) {
        press.current = { amount, key: newKey() };
      }
      const header = { 'Idempotency-Key': press.current.key };
      return answerOf(api.POST('/api/wallet/deposit', { params: { header }, body: { amount } }));
    },
    onSuccess: async () => {
      press.current = null;
      await Promise.all([
        queries.invalidateQueries({ queryKey: walletKey }),
        queries.invalidateQueries({ queryKey: transactionsKey }),
      ]);
    },
  });
}
