import type { Schemas } from '@konnect/api/client';
import { useLiveEvent } from '@konnect/realtime/provider';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { transactionsKey, walletKey } from './wallet-query';

type Wallet = Schemas['WalletOut'];

/** Keeps the wallet's figure true by what the server tells, without asking for it each time. */
export function useLiveWallet() {
  const queries = useQueryClient();
  useLiveEvent(
    'billing-update',
    useCallback(
      ({ balance }: { balance?: number }) => {
        if (balance === undefined) {
          return;
        }
        const known = queries.getQueryData<Wallet>(walletKey);
        if (known === undefined) {
          void queries.invalidateQueries({ queryKey: walletKey });
        } else {
          queries.setQueryData<Wallet>(walletKey, { ...known, balance });
        }
      },
      [queries],
    ),
  );
  useLiveEvent(
    'wallet-updated',
    useCallback(
      (wallet: Wallet) => {
        queries.setQueryData<Wallet>(walletKey, wallet);
        void queries.invalidateQueries({ queryKey: transactionsKey });
      },
      [queries],
    ),
  );
  const asked = useCallback(() => {
    void queries.invalidateQueries({ queryKey: walletKey });
    void queries.invalidateQueries({ queryKey: transactionsKey });
  }, [queries]);
  useLiveEvent('chat-started', asked);
  useLiveEvent('chat-ended', asked);
}
