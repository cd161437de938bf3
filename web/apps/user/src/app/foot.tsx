import { cn } from '@konnect/ui/cn';
import { Logo } from '@konnect/ui/logo';
import { QuietSelect } from '@konnect/ui/select';
import { SunMoon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LanguageSwitch } from '../components/language-switch';
import { chooseTheme, THEMES, type Theme, useTheme } from '../lib/theme';

/** Below every page: the ways that are always there, the language and the light. */
export function Foot({ wide }: { wide: boolean }) {
  const { t } = useTranslation();
  const theme = useTheme();
  return (
    <footer
      className={cn(
        'flex flex-wrap items-center gap-x-5 gap-y-2 pt-6 pb-10 text-15 text-muted desk:gap-x-7',
        wide ? 'page-wide' : 'page',
      )}
    >
      <Link to="/" aria-label={t('toHome')} className="text-ink max-desk:w-full desk:mr-auto">
        <Logo className="text-[21px]" />
      </Link>
      <Link to="/explore" className="py-2 hover:text-ink">
        {t('explore')}
      </Link>
      <Link to="/terms" className="py-2 hover:text-ink">
        {t('terms')}
      </Link>
      <Link to="/privacy" className="py-2 hover:text-ink">
        {t('privacy')}
      </Link>
      <LanguageSwitch />
      <span className="flex items-center gap-1.5">
        <SunMoon aria-hidden className="size-5" strokeWidth={1.75} />
        <QuietSelect
          label={t('theme')}
          value={theme}
          onChange={(value) => chooseTheme(value as Theme)}
          choices={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
        />
      </span>
    </footer>
  );
}
