import { answerOf } from '@konnect/api/client';
import { useApi, useUser } from '@konnect/api/provider';
import { useQuery } from '@tanstack/react-query';

/** Whether one asks in this session or answers; only an expert can be either. Undefined until it is known. */
export function useSide(chatId: string): 'user' | 'expert' | undefined {
  const api = useApi();
  const user = useUser();
  const expert = user?.role === 'expert';
  const session = useQuery({
    queryKey: ['sessions', 'side', chatId],
    queryFn: async () => {
      const { userId } = await answerOf(api.GET('/api/sessions/{id}', { params: { path: { id: chatId } } }));
      return userId === user?.id ? 'user' : 'expert';
    },
    enabled: expert,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (user === null) {
    return undefined;
  }
  // One that is not to be found is told of by the room itself.
  return !expert || session.isError ? 'user' : session.data;
}
