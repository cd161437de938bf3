import { answerOf } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { useQuery } from '@tanstack/react-query';

/** What the server wants the apps to know; it does not change while the page is open. */
export function useConfig() {
  const api = useApi();
  return useQuery({
    queryKey: ['config'],
    queryFn: () => answerOf(api.GET('/api/config/client')),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
