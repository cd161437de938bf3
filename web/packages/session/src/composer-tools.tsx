import { Paperclip, Smile } from 'lucide-react';
import { useTranslation } from 'react-i18next';

const tool =
  'grid size-11 shrink-0 cursor-pointer place-items-center rounded-full text-ink-2 hover:bg-fill has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-accent';

/** Beside the words: a file, and the small pictures. */
export function ComposerTools({
  emoji,
  onEmoji,
  onFile,
}: {
  emoji: boolean;
  onEmoji: () => void;
  onFile: (file: File) => void;
}) {
  const { t } = useTranslation('session');
  return (
    <div className="flex min-h-12 items-center">
      <label className={tool} title={t('files.attach')}>
        <Paperclip aria-hidden className="size-5" strokeWidth={1.75} />
        <input
          type="file"
          aria-label={t('files.attach')}
          className="sr-only"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) {
              onFile(file);
            }
            target.value = '';
          }}
        />
      </label>
      <button
        type="button"
        className={tool}
        aria-label={t('composer.emoji')}
        title={t('composer.emoji')}
        aria-expanded={emoji}
        onClick={onEmoji}
      >
        <Smile aria-hidden className="size-5" strokeWidth={1.75} />
      </button>
    </div>
  );
}
