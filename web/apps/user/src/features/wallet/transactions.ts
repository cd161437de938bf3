import { answerOf, type Schemas } from '@konnect/api/client';
import { pageAfter } from '@konnect/api/page';
import { useApi, useUser } from '@konnect/api/provider';
import { transactionsKey } from '@konnect/session/wallet-query';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

export type Transaction = Schemas['Transaction'];
export type Session = Schemas['SessionOut'];

export const FILTERS = ['all', 'deposit', 'payment', 'refund', 'earning', 'withdraw'] as const;
export type Filter = (typeof FILTERS)[number];

const PAGE = 20;

/** The own transactions, newest first, page by page. */
export function useTransactions(filter: Filter) {
  const api = useApi();
  const user = useUser();
  return useInfiniteQuery({
    queryKey: [...transactionsKey, 'list', filter],
    queryFn: ({ pageParam }) => {
      const type = filter === 'all' ? {} : { type: filter };
      const query = { ...type, page: String(pageParam), limit: String(PAGE) };
      return answerOf(api.GET('/api/wallet/transactions', { params: { query } }));
    },
    initialPageParam: 1,
    getNextPageParam: pageAfter,
    enabled: user !== null,
  });
}

/** One's last sessions: whom the last payments went to, and what a minute with them costs. */
export function useLastSessions() {
  const api = useApi();
  const user = useUser();
  return useQuery({
    queryKey: [...transactionsKey, 'sessions'],
    queryFn: () => answerOf(api.GET('/api/sessions', { params: { query: { limit: '100' } } })),
    enabled: user !== null,
  });
}

const OF_SESSION: ReadonlySet<string> = new Set(['payment', 'earning', 'refund']);

/** The session that money moved for: with whom, and at which price; neither changes any more. */
export function useSessionOf(transaction: Transaction | undefined, wanted = true) {
  const api = useApi();
  const id = transaction?.referenceId ?? '';
  const params = { path: { id } };
  return useQuery({
    queryKey: ['sessions', 'one', id],
    queryFn: () => answerOf(api.GET('/api/sessions/{id}', { params })),
    enabled: wanted && OF_SESSION.has(transaction?.type ?? ''),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Money that came in, money that went out, or money that is still on its way. */
export function flow({ type, direction, status }: Transaction): 'in' | 'out' | 'open' {
  if (status === 'failed' || (status !== 'completed' && type !== 'withdraw')) {
    return 'open';
  }
  switch (type) {
    case 'deposit':
    case 'earning':
    case 'refund':
      return 'in';
    case 'withdraw':
    case 'payment':
      return 'out';
    case 'adjustment':
      return direction === 'debit' ? 'out' : 'in';
  }
}

export type Day = { day: string; items: Transaction[] };

/** Day by day, as they come. */
export function byDay(items: readonly Transaction[]): Day[] {
  const days: Day[] = [];
  for (const item of items) {
    const day = new Date(item.createdAt).toDateString();
    const last = days.at(-1);
    if (last?.day === day) {
      last.items.push(item);
    } else {
      days.push({ day, items: [item] });
    }
  }
  return days;
}
