import { answerOf, type Schemas } from '@konnect/api/client';
import { pageAfter } from '@konnect/api/page';
import { useApi, useUser } from '@konnect/api/provider';
import { transactionsKey } from '@konnect/session/wallet-query';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

export type Session = Schemas['SessionOut'];
export type Stats = Schemas['ExpertStatsOut'];

const PAGE = '8';

/** The sessions that took place, newest first, page after page; asked for again whenever money has moved. */
export function usePast(as: 'user' | 'expert') {
  const api = useApi();
  const user = useUser();
  return useInfiniteQuery({
    queryKey: [...transactionsKey, 'past', as],
    queryFn: ({ pageParam }) => {
      const path = as === 'user' ? '/api/sessions' : '/api/sessions/expert';
      const query = { status: 'completed', limit: PAGE, page: String(pageParam) } as const;
      return answerOf(api.GET(path, { params: { query } }));
    },
    initialPageParam: 1,
    getNextPageParam: pageAfter,
    enabled: user !== null,
  });
}

/** How one is doing as an expert. */
export function useStats() {
  const api = useApi();
  return useQuery({
    queryKey: [...transactionsKey, 'stats'],
    queryFn: () => answerOf(api.GET('/api/experts/me/stats')),
  });
}

/** One's own profile as an expert. */
export function useOwnExpert() {
  const api = useApi();
  return useQuery({
    queryKey: ['experts', 'me'],
    queryFn: () => answerOf(api.GET('/api/experts/me')),
  });
}
