import { answerOf } from '@konnect/api/client';
import { pageAfter } from '@konnect/api/page';
import { useApi, useUser } from '@konnect/api/provider';
import { useLiveEvent } from '@konnect/realtime/provider';
import { More } from '@konnect/ui/more';
import { ErrorNotice } from '@konnect/ui/notices';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ConversationRow, type RowLinks } from './conversation-row';

export const conversationsKey = ['conversations'];
const PAGE = '20';

type Props = RowLinks & {
  /** The session that stands open beside the list. */
  current?: string;
  /** Shown when there is none yet. */
  none: ReactNode;
};

/** With whom one has talked, the last first; the one whose meter runs has the marigold edge. */
export function Conversations({ hrefOf, onOpen, current, none }: Props) {
  const { t } = useTranslation('session');
  const api = useApi();
  const user = useUser();
  const list = useInfiniteQuery({
    queryKey: conversationsKey,
    queryFn: ({ pageParam }) => {
      const query = { limit: PAGE, page: String(pageParam) };
      return answerOf(api.GET('/api/conversations', { params: { query } }));
    },
    initialPageParam: 1,
    getNextPageParam: pageAfter,
    enabled: user !== null,
  });
  useFreshConversations();
  if (list.data === undefined) {
    return list.isError ? (
      <ErrorNotice onRetry={() => void list.refetch()}>{t('conversations.failed')}</ErrorNotice>
    ) : (
      <Skeleton />
    );
  }
  const shown = list.data.pages.flatMap(({ items }) => items);
  if (shown.length === 0) {
    return none;
  }
  return (
    <>
      <ul>
        {shown.map((conversation) => (
          <li key={conversation.userId}>
            <ConversationRow conversation={conversation} current={current} hrefOf={hrefOf} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <More list={list} size="sm" className="mx-5 my-4">
        {t('conversations.more')}
      </More>
    </>
  );
}

function useFreshConversations() {
  const queries = useQueryClient();
  const again = useCallback(() => void queries.invalidateQueries({ queryKey: conversationsKey }), [queries]);
  useLiveEvent('new-message', again);
  useLiveEvent('chat-started', again);
  useLiveEvent('chat-ended', again);
  useLiveEvent('message-read', again);
}

function Skeleton() {
  return (
    <ul aria-hidden>
      {[1, 2, 3].map((row) => (
        <li key={row} className="flex items-center gap-3 px-5 py-3">
          <span className="skeleton size-11 rounded-m" />
          <span className="grid flex-1 gap-2">
            <span className="skeleton h-4 w-32" />
            <span className="skeleton h-3 w-44" />
          </span>
        </li>
      ))}
    </ul>
  );
}
