import { answerOf } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { useQuery } from '@tanstack/react-query';
import { transactionsKey } from './wallet-query';

const LOOKED_AT = '20';

/** The payment, or to the expert the earning, of a session with its minutes; null while there is none. */
export function useReceipt(chatId: string, type: 'payment' | 'earning', minutes: number, wanted = true) {
  const api = useApi();
  return useQuery({
    queryKey: [...transactionsKey, 'of-session', chatId, type, minutes],
    queryFn: async () => {
      const query = { type, limit: LOOKED_AT };
      const page = await answerOf(api.GET('/api/wallet/transactions', { params: { query } }));
      const found = page.items.find(({ referenceId }) => referenceId === chatId);
      if (found === undefined) {
        return null;
      }
      return answerOf(api.GET('/api/wallet/transactions/{id}', { params: { path: { id: found.id } } }));
    },
    enabled: wanted,
    placeholderData: (before) => before,
  });
}
