import { answerOf } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { useQuery } from '@tanstack/react-query';

/** What this installation can tell of itself, counted by the server. */
export function useStatistics() {
  const api = useApi();
  return useQuery({
    queryKey: ['statistics'],
    queryFn: () => answerOf(api.GET('/api/statistics')),
  });
}

/** The newest reviews that praise in words. */
export function useLatestReviews(limit: number) {
  const api = useApi();
  return useQuery({
    queryKey: ['reviews', 'latest', limit],
    queryFn: () => answerOf(api.GET('/api/reviews/latest', { params: { query: { limit: String(limit) } } })),
  });
}
