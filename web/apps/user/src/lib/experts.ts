import { answerOf, type Schemas } from '@konnect/api/client';
import { pageAfter } from '@konnect/api/page';
import { useApi } from '@konnect/api/provider';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';

export type Expert = Schemas['ExpertOut'];
export type Specialty = Schemas['SpecialtyOut'];

/** What the public list may be asked for; numbers go as text. */
export type ExpertQuery = {
  search?: string;
  specialty?: string[];
  language?: string;
  available?: string;
  minRating?: string;
  maxPrice?: string;
  sort?: string;
};

export type ExpertPage = Schemas['PageExpertOut'];

/** Everything about experts stands below this key, so that one word refreshes all of it. */
export const expertsKey = ['experts'];
export const expertListKey = [...expertsKey, 'list'];
export const expertKey = (id: string) => [...expertsKey, 'one', id];

/** Without a socket the list is asked for again this often; unchanged it costs the server a tag. */
const QUIET_POLL_MS = 20_000;
const PAGE = '20';

/** The list, page after page. While another filter is fetched, what was there stays. */
export function useExpertPages(query: ExpertQuery, ready = true) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [...expertListKey, 'pages', query],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/experts', { params: { query: { ...query, limit: PAGE, page: String(pageParam) } } }),
      ),
    initialPageParam: 1,
    getNextPageParam: pageAfter,
    placeholderData: keepPreviousData,
    refetchInterval: QUIET_POLL_MS,
    enabled: ready,
  });
}

/** One page of the list, of at most 100. */
export function useExperts(query: ExpertQuery, limit: number, ready = true) {
  const api = useApi();
  return useQuery({
    queryKey: [...expertListKey, 'few', query, limit],
    queryFn: () =>
      answerOf(api.GET('/api/experts', { params: { query: { ...query, limit: String(limit) } } })),
    placeholderData: keepPreviousData,
    refetchInterval: QUIET_POLL_MS,
    enabled: ready,
  });
}

export function useExpert(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: expertKey(id),
    queryFn: () => answerOf(api.GET('/api/experts/{id}', { params: { path: { id } } })),
    refetchInterval: QUIET_POLL_MS,
  });
}

const SPECIALTIES_STAY_MS = 300_000;

export function useSpecialties() {
  const api = useApi();
  return useQuery({
    queryKey: ['specialties'],
    queryFn: () => answerOf(api.GET('/api/experts/specialties')),
    staleTime: SPECIALTIES_STAY_MS,
  });
}
