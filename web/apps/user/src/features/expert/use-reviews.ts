import { answerOf } from '@konnect/api/client';
import { pageAfter } from '@konnect/api/page';
import { useApi } from '@konnect/api/provider';
import { useInfiniteQuery } from '@tanstack/react-query';

const PAGE = '10';

/** What people say of an expert, the newest first, page after page; with how many gave each number of stars. */
export function useReviews(id: string) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['reviews', id],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/experts/{id}/reviews', {
          params: { path: { id }, query: { limit: PAGE, page: String(pageParam) } },
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: pageAfter,
  });
}

export type Review = NonNullable<ReturnType<typeof useReviews>['data']>['pages'][number]['items'][number];
