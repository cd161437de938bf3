import { answerOf } from '@konnect/api/client';
import { useApi, useUser } from '@konnect/api/provider';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ExpertPage, expertListKey } from './experts';

/** A list of experts like the others, so that their states stay true. */
const favouritesKey = [...expertListKey, 'favourites'];
const MOST = '100';

/** Whom the signed-in person has kept. */
export function useFavourites() {
  const api = useApi();
  const signedIn = useUser() !== null;
  return useQuery({
    queryKey: favouritesKey,
    queryFn: (): Promise<ExpertPage> =>
      answerOf(api.GET('/api/users/me/favourites', { params: { query: { limit: MOST } } })),
    enabled: signedIn,
  });
}

/** Whether this expert is a favourite, and the way to change that; shown at once, taken back when it was refused. */
export function useFavourite(expertId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const signedIn = useUser() !== null;
  const list = useFavourites();
  const params = { params: { path: { expertId } } };
  const change = useMutation({
    mutationFn: (on: boolean) =>
      answerOf(
        on
          ? api.PUT('/api/users/me/favourites/{expertId}', params)
          : api.DELETE('/api/users/me/favourites/{expertId}', params),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: favouritesKey }),
  });
  const kept = list.data?.items.some(({ id }) => id === expertId) ?? false;
  return {
    known: !signedIn || list.data !== undefined,
    on: change.isPending ? change.variables : kept,
    failed: change.isError,
    change: (on: boolean) => change.mutate(on),
  };
}
