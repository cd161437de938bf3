import type { Schemas } from '@konnect/api/client';
import { cn } from '@konnect/ui/cn';
import { clockTime, day } from '@konnect/ui/format';
import { Portrait } from '@konnect/ui/portrait';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { scriptOf } from './message-text';

type Conversation = Schemas['ConversationOut'];

export type RowLinks = {
  hrefOf: (chatId: string) => string;
  onOpen: (chatId: string) => void;
};

type RowProps = RowLinks & { conversation: Conversation; current: string | undefined };

/** One counterpart: the last words, how many are unread, and whether the meter runs. */
export function ConversationRow({ conversation, current, hrefOf, onOpen }: RowProps) {
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
        {unread > 0 && !here && (
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
  const at = conversation.updatedAt;
  if (conversation.activeSessionId) {
    return t('conversations.now');
  }
  const today = new Date(at).toDateString() === new Date().toDateString();
  return today ? clockTime(at) : day(at, i18n.language);
}
