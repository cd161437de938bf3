import { answerOf } from '@konnect/api/client';
import { useApi, useUser } from '@konnect/api/provider';
import { useQuery } from '@tanstack/react-query';

export const walletKey = ['wallet'];
export const transactionsKey = ['transactions'];

/** The signed-in person's wallet; nothing is asked for while nobody is. */
export function useWallet() {
  const api = useApi();
  const user = useUser();
  return useQuery({
    queryKey: walletKey,
    queryFn: () => answerOf(api.GET('/api/wallet')),
    enabled: user !== null,
  });
}
