import { useTranslation } from 'react-i18next';

const EMOJI = [
  ...'😀😄😂🙂😉😊😍🤔😅😐😕😢😮😡😴🤒👍👎👏🙏🤝💪👋👌✅❌❗❓❤️🔥🎉⭐💡📎📷📞💻📈📅⏰☕🌙'.matchAll(
    /\p{Extended_Pictographic}\uFE0F?/gu,
  ),
].map(([each]) => each);

/** The small pictures people like to put among their words. */
export function EmojiPanel({ onPick, onClose }: { onPick: (emoji: string) => void; onClose: () => void }) {
  const { t } = useTranslation('session');
  return (
    <fieldset
      className="mb-2 grid max-h-36 grid-cols-[repeat(auto-fill,minmax(44px,1fr))] overflow-y-auto rounded-m border border-line"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <legend className="sr-only">{t('composer.emoji')}</legend>
      {EMOJI.map((each) => (
        <button key={each} type="button" className="h-11 text-20 hover:bg-fill" onClick={() => onPick(each)}>
          {each}
        </button>
      ))}
    </fieldset>
  );
}
