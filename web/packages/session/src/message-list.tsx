import { day } from '@konnect/ui/format';
import { ArrowDown } from 'lucide-react';
import { Fragment, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsOf } from './message-groups';
import { MessageRow, PendingRow } from './message-row';
import { firstName } from './names';
import { useRoom, useRoomParts } from './room-context';
import { useNow } from './use-now';
import { useScroll } from './use-scroll';

const NEAR_TOP = 160;

/** What was said, the newest at the foot. */
export function MessageList() {
  const { t, i18n } = useTranslation('session');
  const { engine } = useRoomParts();
  const { messages, me, other, typingUntil } = useRoom();
  const now = useNow(typingUntil > 0 ? 1000 : null);
  const typing = typingUntil > now;
  const rows = useMemo(() => rowsOf(messages.stored, me), [messages.stored, me]);
  const first = rows[0]?.message.seq ?? 0;
  const last = rows.at(-1)?.message.seq ?? 0;
  const { box, atEnd, toEnd, onScroll } = useScroll(first, last, messages.pending.length, typing);
  const [loading, setLoading] = useState(false);

  const loadOlder = useCallback(() => {
    setLoading(true);
    engine
      .older()
      .catch(() => undefined)
      .finally(() => setLoading(false));
  }, [engine]);

  useSeen(box, atEnd, last);

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <section
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
        tabIndex={0}
        aria-label={t('messages.label', { name: firstName(other?.name) })}
        className="flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain outline-offset-[-2px]"
        onScroll={() => {
          onScroll();
          const top = box.current?.scrollTop ?? 0;
          if (top < NEAR_TOP && messages.older && !loading) {
            loadOlder();
          }
        }}
      >
        <ol className="mt-auto flex flex-col gap-2.5 px-3.5 pt-4 pb-2.5 @desk:gap-3 @desk:px-[max(24px,calc(50%-330px))] @desk:py-5">
          {messages.older && (
            <li className="self-center">
              <button type="button" className="link px-3 py-2 text-15" disabled={loading} onClick={loadOlder}>
                {loading ? t('messages.loading') : t('messages.earlier')}
              </button>
            </li>
          )}
          {rows.length === 0 && messages.pending.length === 0 && (
            <li className="self-center text-15 text-muted">{t('messages.none')}</li>
          )}
          {rows.map((row) => (
            <Fragment key={row.message.seq}>
              {row.newDay && (
                <li className="self-center text-13 text-muted">
                  {dayWord(row.message.timestamp, i18n.language, t('messages.today'))}
                </li>
              )}
              <MessageRow row={row} read={row.message.seq <= messages.readByOther} />
            </Fragment>
          ))}
          {messages.pending.map((pending) => (
            <PendingRow key={pending.clientMessageId} pending={pending} />
          ))}
          {typing && <Typing name={firstName(other?.name)} />}
        </ol>
      </section>
      {!atEnd && (
        <button
          type="button"
          className="absolute right-4 bottom-3 flex min-h-10 items-center gap-2 rounded-full border border-line bg-surface px-3.5 text-15 shadow-float"
          onClick={toEnd}
        >
          <ArrowDown aria-hidden className="size-5" strokeWidth={1.75} />
          {t('messages.toEnd')}
        </button>
      )}
    </div>
  );
}

const dayWord = (at: string, language: string, today: string) =>
  new Date(at).toDateString() === new Date().toDateString() ? today : day(at, language);

function Typing({ name }: { name: string }) {
  const { t } = useTranslation('session');
  return (
    <li className="self-start">
      <span className="sr-only">{t('messages.typing', { name })}</span>
      <span
        aria-hidden
        className="typing-dots flex gap-[5px] rounded-[14px] rounded-bl-[4px] bg-surface p-3.5 @desk:bg-fill"
      >
        <i />
        <i />
        <i />
      </span>
    </li>
  );
}

/** Read is what stands at the end before the eyes of somebody who looks. */
function useSeen(box: { current: HTMLElement | null }, atEnd: boolean, last: number) {
  const { engine } = useRoomParts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new last message is seen anew
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') {
        engine.active();
        // Behind a call's picture nothing is seen.
        if (atEnd && box.current?.offsetParent) {
          engine.read();
        }
      }
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [engine, box, atEnd, last]);
}
