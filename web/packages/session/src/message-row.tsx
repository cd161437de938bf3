import { cn } from '@konnect/ui/cn';
import { clockTime } from '@konnect/ui/format';
import { Check, CheckCheck, CircleAlert, Clock } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Attached, Attachment } from './attachment';
import type { Row } from './message-groups';
import { MessageText } from './message-text';
import { useRoomParts } from './room-context';
import type { Pending } from './room-messages';

const bubble = 'rounded-[14px] px-3.5 pt-[9px] pb-2.5 leading-[1.4] [[lang=hi]_&]:leading-[1.6]';
const times = 'num flex items-center gap-1 px-1 pt-0.5 text-13 text-muted';

/** `7:42`: within a talk morning and evening need not be told apart. */
const shortTime = (at: string) => clockTime(at).replace(/\s*[ap]m$/, '');

/** The words, and what came with them; a file sent without words has its name for these, which is said once. */
function Words({ text, file }: { text: string; file: Attached | undefined }) {
  return (
    <>
      {file && <Attachment file={file} />}
      {text !== file?.name && <MessageText text={text} />}
    </>
  );
}

/** One message that is stored. */
export const MessageRow = memo(function MessageRow({ row, read }: { row: Row; read: boolean }) {
  const { t } = useTranslation('session');
  const { message, own, run } = row;
  const Mark = read ? CheckCheck : Check;
  return (
    <li
      className={cn(
        'flex max-w-[80%] flex-col',
        own ? 'items-end self-end' : 'animate-rise self-start',
        run && 'mb-[-7px]',
      )}
    >
      <span className="sr-only">{own ? t('messages.you') : t('messages.they')}</span>
      <div
        className={cn(
          bubble,
          own ? 'bg-accent-wash' : 'bg-[light-dark(var(--surface),var(--fill))] @desk:bg-fill',
          !run && (own ? 'rounded-br-[4px]' : 'rounded-bl-[4px]'),
        )}
      >
        <Words text={message.message} file={message.attachment} />
      </div>
      {!run && (
        <span className={times}>
          <time dateTime={message.timestamp}>{shortTime(message.timestamp)}</time>
          {own && (
            <>
              <Mark
                aria-hidden
                className={cn('size-[15px]', read ? 'text-accent' : 'text-muted')}
                strokeWidth={1.75}
              />
              <span className="sr-only">{read ? t('messages.read') : t('messages.delivered')}</span>
            </>
          )}
        </span>
      )}
    </li>
  );
});

/** One's own, not yet known to be stored. */
export function PendingRow({ pending }: { pending: Pending }) {
  const { t } = useTranslation('session');
  const { engine } = useRoomParts();
  const refused = pending.state === 'refused';
  return (
    <li className="flex max-w-[80%] flex-col items-end self-end">
      <div
        className={cn(bubble, 'rounded-br-[4px] bg-accent-wash', pending.state !== 'sending' && 'opacity-75')}
      >
        <Words text={pending.text} file={pending.attachment} />
      </div>
      {pending.state === 'waiting' && (
        <span className={times}>
          <Clock aria-hidden className="size-[15px]" strokeWidth={1.75} />
          {t('messages.goesLater')}
        </span>
      )}
      {refused && (
        <span className={cn(times, 'text-danger')}>
          <CircleAlert aria-hidden className="size-[15px]" strokeWidth={1.75} />
          {t('messages.refused')}
          <button
            type="button"
            className="link px-1 py-1"
            onClick={() => engine.again(pending.clientMessageId)}
          >
            {t('messages.again')}
          </button>
          <button
            type="button"
            className="link px-1 py-1"
            onClick={() => engine.drop(pending.clientMessageId)}
          >
            {t('messages.drop')}
          </button>
        </span>
      )}
    </li>
  );
}
