import { answerOf, type Schemas } from '@konnect/api/client';
import { pageAfter } from '@konnect/api/page';
import { useApi, useUser } from '@konnect/api/provider';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export type Notification = Schemas['Notification'];

export const notificationsKey = ['notifications'];
const unreadKey = [...notificationsKey, 'unread'];
const PAGE = '20';

/** How many have not been read. */
export function useUnread(): number {
  const api = useApi();
  const user = useUser();
  const { data } = useQuery({
    queryKey: unreadKey,
    queryFn: async () =>
      (await answerOf(api.GET('/api/notifications', { params: { query: { limit: '1' } } }))).unread,
    enabled: user !== null,
  });
  return data ?? 0;
}

/** What one was told of, the newest first, page after page. */
export function useNotifications() {
  const api = useApi();
  const user = useUser();
  return useInfiniteQuery({
    queryKey: [...notificationsKey, 'list'],
    queryFn: ({ pageParam }) => {
      const query = { limit: PAGE, page: String(pageParam) };
      return answerOf(api.GET('/api/notifications', { params: { query } }));
    },
    initialPageParam: 1,
    getNextPageParam: pageAfter,
    enabled: user !== null,
  });
}

/** Marks these as read, or all of them. */
export function useMarkRead() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[] | null) =>
      answerOf(api.POST('/api/notifications/read', { body: ids === null ? {} : { ids } })),
    onSettled: () => queries.invalidateQueries({ queryKey: notificationsKey }),
  });
}

/** Where one sees what it is about. */
export function addressOf({ kind, subjectId }: Notification): string {
  switch (kind) {
    case 'booking_requested':
    case 'booking_confirmed':
    case 'booking_cancelled':
      return `/bookings/${subjectId}`;
    case 'refund':
      return '/wallet?type=refund';
    case 'application_moved':
      return '/profile';
    case 'review_received':
      return '/dashboard';
  }
}
