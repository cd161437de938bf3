import { answerOf, type Schemas } from '@konnect/api/client';
import { useApi, useUser } from '@konnect/api/provider';
import { useLiveEvent } from '@konnect/realtime/provider';
import { cn } from '@konnect/ui/cn';
import { clockTime, day } from '@konnect/ui/format';
import { ErrorNotice } from '@konnect/ui/notices';
import { Portrait } from '@konnect/ui/portrait';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type MouseEvent, type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { scriptOf } from './message-text';

export const conversationsKey = ['conversations'];

type Conversation = Schemas['ConversationOut'];

type Props = {
  hrefOf: (chatId: string) => string;
  onOpen: (chatId: string) => void;
  /** The session that stands open beside the list. */
  current?: string;
  /** Only those of somebody of that name. */
  search?: string;
  /** Shown when there is none yet. */
  none: ReactNode;
};

/** With whom one has talked, the last first; the one whose meter runs has the marigold edge. */
export function Conversations({ hrefOf, onOpen, current, search = '', none }: Props) {
  const { t } = useTranslation('session');
  const api = useApi();
  const user = useUser();
  const list = useQuery({
    queryKey: conversationsKey,
    queryFn: () => answerOf(api.GET('/api/conversations', { params: { query: { limit: '100' } } })),
    enabled: user !== null,
  });
  useFreshConversations();
  if (list.isError) {
    return <ErrorNotice onRetry={() => void list.refetch()}>{t('conversations.failed')}</ErrorNotice>;
  }
  if (list.data === undefined) {
    return <Skeleton />;
  }
  const wanted = search.trim().toLowerCase();
  const shown = list.data.items.filter(({ counterpart }) =>
    (counterpart?.name ?? '').toLowerCase().includes(wanted),
  );
  if (shown.length === 0) {
    return wanted === '' ? (
      none
    ) : (
      <p className="py-6 text-ink-2">{t('conversations.noMatch', { name: search })}</p>
    );
  }
  return (
    <ul>
      {shown.map((conversation) => (
        <li key={conversation.userId}>
          <Row conversation={conversation} current={current} hrefOf={hrefOf} onOpen={onOpen} />
        </li>
      ))}
    </ul>
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

type RowProps = { conversation: Conversation; current: string | undefined } & Pick<
  Props,
  'hrefOf' | 'onOpen'
>;

function Row({ conversation, current, hrefOf, onOpen }: RowProps) {
  const { t } = useTranslation('session');
  const { counterpart, activeSessionId, lastSessionId, unread } = conversation;
  const chatId = activeSessionId ?? lastSessionId;
  const here = current === chatId;
  const open = (event: MouseEvent) => {
    if (event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      onOpen(chatId);
    }
  };
  return (
    <a
      href={hrefOf(chatId)}
      onClick={open}
      aria-current={here ? 'page' : undefined}
      className={cn(
        'flex items-center gap-3 px-5 py-3 hover:bg-fill',
        here && 'bg-surface hover:bg-surface',
        activeSessionId && 'shadow-[inset_3px_0_var(--meter)]',
      )}
    >
      <Portrait person={counterpart ?? { id: conversation.userId, name: '' }} size={44} />
      <span className="grid min-w-0 flex-1 leading-[1.35]">
        <span className="truncate font-strong">{counterpart?.name}</span>
        <LastWords conversation={conversation} />
      </span>
      <span className="grid justify-items-end gap-1">
        <span className="num text-13 text-muted">
          <When conversation={conversation} />
        </span>
        {unread > 0 && (
          <span className="num rounded-full bg-ink px-1.5 text-13 text-on-ink">
            <span aria-hidden>{unread}</span>
            <span className="sr-only">{t('conversations.unread', { count: unread })}</span>
          </span>
        )}
      </span>
    </a>
  );
}

function LastWords({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('session');
  const { lastMessage, activeSessionId, userId } = conversation;
  if (activeSessionId) {
    return <span className="truncate text-15 text-meter-text">{t('conversations.running')}</span>;
  }
  const text = lastMessage?.message ?? '';
  const own = lastMessage !== undefined && lastMessage.senderId !== userId;
  return (
    <span className="truncate text-15 text-muted" lang={scriptOf(text)}>
      {own ? t('conversations.you', { text }) : text}
    </span>
  );
}

function When({ conversation }: { conversation: Conversation }) {
  const { t, i18n } = useTranslation('session');
  const at = conversation.lastMessage?.timestamp ?? conversation.updatedAt;
  if (conversation.activeSessionId) {
    return t('conversations.now');
  }
  const today = new Date(at).toDateString() === new Date().toDateString();
  return today ? clockTime(at) : day(at, i18n.language);
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
