import { answerOf, newKey } from '@konnect/api/client';
import { codeOf } from '@konnect/api/problem';
import { useApi } from '@konnect/api/provider';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Unpaid } from './checkout/pay';
import type { Proof } from './checkout/till';
import { transactionsKey, walletKey } from './wallet-query';

/**
 * Adds money, by way of the provider where there is one. The same amount tried again after silence, or after turning away,
 * is the same deposit and is paid once; a new press after an answer is a new one.
 */
export function useAddMoney() {
  const api = useApi();
  const queries = useQueryClient();
  const press = useRef<{ amount: number; key: string; proof?: Proof } | null>(null);
  return useMutation({
    mutationFn: async (amount: number) => {
      const now = press.current?.amount === amount ? press.current : { amount, key: newKey() };
      press.current = now;
      const header = { 'Idempotency-Key': now.key };
      const deposit = await answerOf(
        api.POST('/api/wallet/deposit', { params: { header }, body: { amount } }),
      );
      return deposit.checkout === undefined
        ? deposit
        : (await import('./checkout/pay')).pay(api, deposit as Unpaid, now);
    },
    onSettled: (_deposit, error) => {
      if (error === null) {
        press.current = null;
      }
      // What was turned away from stands there as one that waits; without a line there is nobody to ask.
      return error !== null && codeOf(error) === 'UNREACHABLE'
        ? undefined
        : Promise.all(
            [walletKey, transactionsKey].map((queryKey) => queries.invalidateQueries({ queryKey })),
          );
    },
  });
}
