import { cn } from '@konnect/ui/cn';
import { count } from '@konnect/ui/format';
import { ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AttachingChip } from './attaching-chip';
import { ComposerTools } from './composer-tools';
import { useDraft } from './draft';
import { EmojiPanel } from './emoji-panel';
import { scriptOf } from './message-text';
import { firstName } from './names';
import { OverBar } from './over-bar';
import { useRoom, useRoomParts } from './room-context';
import { useAttaching } from './use-attaching';

const LONGEST = 4000;
const COUNTED_FROM = 3600;

/** Enter sends, with Shift it begins a new line. */
export function Composer() {
  const { t } = useTranslation('session');
  const { engine, chatId } = useRoomParts();
  const { me, other, meter } = useRoom();
  const [draft, setDraft] = useDraft(me, chatId);
  const field = useRef<HTMLTextAreaElement>(null);
  const below = useId();
  const { attaching, choose, drop } = useAttaching(chatId);
  const [emoji, showEmoji] = useState(false);
  if (meter?.ended) {
    return <OverBar />;
  }
  if (meter?.status === 'pending') {
    return null;
  }
  const left = LONGEST - draft.trim().length;
  const file = attaching?.done ?? undefined;
  const waits = attaching !== null && file === undefined;
  const sendable = (draft.trim() !== '' || file !== undefined) && left >= 0 && !waits;
  const send = () => {
    if (sendable) {
      engine.write(draft.trim() || (file?.name ?? ''), file);
      setDraft('');
      drop();
      field.current?.focus();
    }
  };
  const put = (emoji: string) => {
    const { selectionStart = draft.length, selectionEnd = draft.length } = field.current ?? {};
    setDraft(draft.slice(0, selectionStart) + emoji + draft.slice(selectionEnd));
    engine.typing();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    }
  };
  const words = t('composer.writeTo', { name: firstName(other?.name) });
  return (
    <form
      className="border-t border-line bg-surface px-2.5 pt-2 pb-[calc(12px+env(safe-area-inset-bottom))] @desk:border-0 @desk:px-[max(16px,calc(50%-346px))] @desk:pt-2.5 @desk:pb-[18px]"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {draft.length >= COUNTED_FROM && (
        <p id={below} className={cn('num px-4 pb-1 text-13', left < 0 ? 'text-danger' : 'text-muted')}>
          {left < 0
            ? t('composer.tooLong', { count: -left, number: count(-left) })
            : t('composer.left', { count: left, number: count(left) })}
        </p>
      )}
      {attaching && <AttachingChip attaching={attaching} onDrop={drop} />}
      {emoji && <EmojiPanel onPick={put} onClose={() => showEmoji(false)} />}
      <div className="flex items-end gap-1 @desk:gap-2">
        <ComposerTools
          emoji={emoji}
          onEmoji={() => showEmoji(!emoji)}
          onFile={(chosen) => void choose(chosen)}
        />
        <div className="flex min-h-12 min-w-0 flex-1 items-center rounded-[24px] border border-line-strong bg-paper px-[18px] has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-accent">
          <textarea
            ref={field}
            rows={1}
            value={draft}
            lang={scriptOf(draft)}
            aria-label={words}
            placeholder={words}
            aria-invalid={left < 0 || undefined}
            aria-describedby={draft.length >= COUNTED_FROM ? below : undefined}
            enterKeyHint="send"
            className="field-sizing-content max-h-36 w-full resize-none bg-transparent py-2.5 leading-[1.4] outline-none placeholder:text-muted placeholder:opacity-100"
            onChange={(event) => {
              setDraft(event.target.value);
              engine.typing();
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <button
          type="submit"
          aria-label={t('composer.send')}
          title={t('composer.send')}
          className="grid size-12 shrink-0 place-items-center rounded-full bg-ink text-on-ink"
          aria-disabled={!sendable}
        >
          <ArrowUp aria-hidden className="size-5" strokeWidth={1.75} />
        </button>
      </div>
    </form>
  );
}
