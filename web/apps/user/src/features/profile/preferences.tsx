import { Segmented } from '@konnect/ui/choices';
import { Switch } from '@konnect/ui/switch';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../components/language-switch';
import { usePush } from '../../lib/push';
import { chooseTheme, THEMES, type Theme, useTheme } from '../../lib/theme';

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-2 border-b border-line py-4 desk:grid-cols-[1fr_340px] desk:items-center">
      <span>{name}</span>
      {children}
    </div>
  );
}

/** What happens while no page is open: told by the device, if its browser can and may. */
function Push() {
  const { t } = useTranslation(['profile', 'shell']);
  const { state, turn, busy, failed } = usePush();
  const can = state === 'on' || state === 'off';
  return (
    <div className="border-b border-line py-4">
      <Switch
        label={t('push.label')}
        checked={state === 'on'}
        onChange={turn}
        disabled={!can || busy}
        className="text-17"
      />
      <p className="mt-1 max-w-[480px] text-15 text-muted">
        {t(can || state === undefined ? 'push.text' : `push.${state}`)}
      </p>
      {failed && (
        <p role="alert" className="mt-1 text-15 text-danger">
          {t('shell:push.failed')}
        </p>
      )}
    </div>
  );
}

/** How the pages look, in which language they speak, and what they tell, in this browser. */
export function Preferences() {
  const { t } = useTranslation(['profile', 'shell']);
  const theme = useTheme();
  return (
    <div>
      <Row name={t('shell:theme')}>
        <Segmented
          label={t('shell:theme')}
          value={theme}
          onChange={(value) => chooseTheme(value as Theme)}
          choices={THEMES.map((value) => ({ value, label: t(`shell:themes.${value}`) }))}
        />
      </Row>
      <Row name={t('language')}>
        <LanguageSwitch className="min-h-11 justify-self-start px-1 desk:justify-self-end" />
      </Row>
      <Push />
    </div>
  );
}
