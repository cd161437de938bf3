import { answerOf } from '@konnect/api/client';
import { pageAfter } from '@konnect/api/page';
import { useApi, useUser } from '@konnect/api/provider';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { allPages, MOST_A_PAGE } from './all-pages';
import { expertListKey } from './experts';

/** A list of experts like the others, so that their states stay true. */
const favouritesKey = [...expertListKey, 'favourites'];
const idsKey = ['favourites', 'ids'];
const PAGE = '20';

/** Whom the signed-in person has kept, the last one first, page after page. */
export function useFavourites() {
  const api = useApi();
  const signedIn = useUser() !== null;
  return useInfiniteQuery({
    queryKey: favouritesKey,
    queryFn: ({ pageParam }) => {
      const query = { limit: PAGE, page: String(pageParam) };
      return answerOf(api.GET('/api/users/me/favourites', { params: { query } }));
    },
    initialPageParam: 1,
    getNextPageParam: pageAfter,
    enabled: signedIn,
  });
}

/** All of them, by id: nobody is asked about one alone. */
function useFavouriteIds() {
  const api = useApi();
  const signedIn = useUser() !== null;
  return useQuery({
    queryKey: idsKey,
    queryFn: async () => {
      const all = await allPages((page) =>
        answerOf(api.GET('/api/users/me/favourites', { params: { query: { limit: MOST_A_PAGE, page } } })),
      );
      return all.map(({ id }) => id);
    },
    enabled: signedIn,
  });
}

/** Whether this expert is a favourite, and the way to change that; shown at once, taken back when it was refused. */
export function useFavourite(expertId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const signedIn = useUser() !== null;
  const ids = useFavouriteIds();
  const params = { params: { path: { expertId } } };
  const change = useMutation({
    mutationFn: (on: boolean) =>
      answerOf(
        on
          ? api.PUT('/api/users/me/favourites/{expertId}', params)
          : api.DELETE('/api/users/me/favourites/{expertId}', params),
      ),
    onSettled: () =>
      Promise.all([favouritesKey, idsKey].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  const kept = ids.data?.includes(expertId) ?? false;
  return {
    known: !signedIn || ids.data !== undefined,
    on: change.isPending ? change.variables : kept,
    failed: change.isError,
    change: (on: boolean) => change.mutate(on),
  };
}
