import { type Expert, useExperts } from '../../lib/experts';
import { standing } from '../../lib/presence';

const MOST = 100;

/** Those who are here now, the best rated first; `whole` when they are all of them. */
export function useOnline() {
  const { data, isPending } = useExperts({ available: 'true', sort: 'rating' }, MOST);
  const here: Expert[] = data?.items ?? [];
  return {
    known: !isPending,
    total: data?.total,
    whole: data !== undefined && data.total <= MOST,
    free: here.filter((expert) => standing(expert).state === 'free'),
  };
}
