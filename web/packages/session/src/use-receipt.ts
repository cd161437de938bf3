import { answerOf } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { useQuery } from '@tanstack/react-query';
import { transactionsKey } from './wallet-query';

/** A session with its receipt, asked for anew with each minute that is paid. */
export function useReceipt(chatId: string, minutes: number) {
  const api = useApi();
  return useQuery({
    queryKey: [...transactionsKey, 'of-session', chatId, minutes],
    queryFn: () => answerOf(api.GET('/api/sessions/{id}', { params: { path: { id: chatId } } })),
    placeholderData: (before) => before,
  });
}
