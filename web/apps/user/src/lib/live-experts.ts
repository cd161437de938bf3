import type { ServerEvents } from '@konnect/realtime/events';
import type { Live } from '@konnect/realtime/live';
import { useLive } from '@konnect/realtime/provider';
import { type InfiniteData, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Expert, type ExpertPage, expertKey, expertListKey, expertsKey } from './experts';

/** The events say who is free, not for how long; that is asked for a moment later, once for many events. */
const ASK_AFTER_MS = 2_000;
/** The server forgets followers after ten minutes. */
const FOLLOW_AGAIN_MS = 540_000;

type Known = InfiniteData<ExpertPage> | ExpertPage | undefined;
type Change = Partial<Expert> & { id: string };

const inPage = (page: ExpertPage, change: Change): ExpertPage => ({
  ...page,
  items: page.items.map((each) => (each.id === change.id ? { ...each, ...change } : each)),
});

const inList = (known: Known, change: Change): Known => {
  if (known === undefined) {
    return known;
  }
  return 'pages' in known
    ? { ...known, pages: known.pages.map((page) => inPage(page, change)) }
    : inPage(known, change);
};

function apply(queries: QueryClient, change: Change) {
  queries.setQueriesData<Known>({ queryKey: expertListKey }, (known) => inList(known, change));
  queries.setQueryData<Expert>(expertKey(change.id), (known) => known && { ...known, ...change });
}

/** Zero says that the wait is not known. */
const withoutWait = ({ expertId, ...state }: ServerEvents['expert-updated']): Change => ({
  id: expertId,
  ...state,
  etaSeconds: 0,
});

function listen(live: Live, queries: QueryClient): () => void {
  let asking: ReturnType<typeof setTimeout> | undefined;
  const take = (change: Change) => {
    apply(queries, change);
    asking ??= setTimeout(() => {
      asking = undefined;
      void queries.invalidateQueries({ queryKey: expertsKey });
    }, ASK_AFTER_MS);
  };
  const follow = () => void live.send('get-online-experts', undefined).catch(() => undefined);
  const again = setInterval(follow, FOLLOW_AGAIN_MS);
  if (live.status() === 'online') {
    follow();
  }
  const ends = [
    live.on('expert-online', take),
    live.on('expert-offline', ({ expertId }) => take({ id: expertId, available: false, busy: false })),
    live.on('expert-updated', (update) => take(withoutWait(update))),
    live.onReturn(follow),
  ];
  return () => {
    clearTimeout(asking);
    clearInterval(again);
    for (const end of ends) {
      end();
    }
  };
}

/** Keeps all that is shown of experts true to the second, for somebody who is signed in. */
export function useLiveExperts() {
  const live = useLive();
  const queries = useQueryClient();
  useEffect(() => (live === null ? undefined : listen(live, queries)), [live, queries]);
}
