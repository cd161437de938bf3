import { answerOf } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { useQuery } from '@tanstack/react-query';
import type { Meter } from './room-meter';
import { transactionsKey } from './wallet-query';

/** A session with its receipt, asked for anew with each minute that is paid and after its end. */
export function useReceipt(chatId: string, meter: Meter | undefined) {
  const api = useApi();
  const over = meter !== undefined && meter.ended !== null;
  return useQuery({
    queryKey: [...transactionsKey, 'of-session', chatId, meter?.paidMinutes ?? 0, over],
    queryFn: () => answerOf(api.GET('/api/sessions/{id}', { params: { path: { id: chatId } } })),
    placeholderData: (before) => before,
  });
}
