import { answerOf } from '@konnect/api/client';
import { useApi, useUser } from '@konnect/api/provider';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ExpertPage } from './experts';

const favouritesKey = ['favourites'];
const MOST = '100';

/** Whether this expert is a favourite, and the way to change that; shown at once, taken back when it was refused. */
export function useFavourite(expertId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const signedIn = useUser() !== null;
  const list = useQuery({
    queryKey: favouritesKey,
    queryFn: () => answerOf(api.GET('/api/users/me/favourites', { params: { query: { limit: MOST } } })),
    enabled: signedIn,
  });
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
  const kept = (list.data as ExpertPage | undefined)?.items.some(({ id }) => id === expertId) ?? false;
  return {
    known: !signedIn || list.data !== undefined,
    on: change.isPending ? change.variables : kept,
    failed: change.isError,
    change: (on: boolean) => change.mutate(on),
  };
}
