import { Segmented } from '@konnect/ui/choices';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../components/language-switch';
import { chooseTheme, type Theme, useTheme } from '../../lib/theme';

const THEMES: Theme[] = ['system', 'light', 'dark'];
function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-2 border-b border-line py-4 desk:grid-cols-[1fr_340px] desk:items-center">
      <span>{name}</span>
      {children}
    </div>
  );
}

/** How the pages look and in which language they speak, in this browser. */
export function Preferences() {
  const { t } = useTranslation('profile');
  const theme = useTheme();
  return (
    <div>
      <Row name={t('theme')}>
        <Segmented
          label={t('theme')}
          value={theme}
          onChange={(value) => chooseTheme(value as Theme)}
          choices={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
        />
      </Row>
      <Row name={t('language')}>
        <LanguageSwitch className="min-h-11 justify-self-start px-1 desk:justify-self-end" />
      </Row>
    </div>
  );
}
