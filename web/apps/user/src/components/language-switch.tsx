import { cn } from '@konnect/ui/cn';
import { useTranslation } from 'react-i18next';
import { keepLanguage } from '../lib/language';

/** In the system's font: the one word must not pull the whole Devanagari file into an English page. */
const SYSTEM_FONT = '"Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari", sans-serif';

export function LanguageSwitch({ className }: { className?: string }) {
  const { i18n } = useTranslation();
  const other = i18n.language === 'hi' ? 'en' : 'hi';
  return (
    <button
      type="button"
      lang={other}
      // These fonts hang their letters from a line: a little lower they stand on that of the words beside them.
      className={cn('py-2 leading-none text-muted hover:text-ink', other === 'hi' && 'pt-3 pb-1', className)}
      style={other === 'hi' ? { fontFamily: SYSTEM_FONT } : undefined}
      onClick={() => {
        keepLanguage(other);
        void i18n.changeLanguage(other);
      }}
    >
      {other === 'hi' ? 'हिन्दी' : 'English'}
    </button>
  );
}
