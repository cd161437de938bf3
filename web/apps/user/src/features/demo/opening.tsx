import { useTranslation } from 'react-i18next';

/** Until both people are signed in. */
export function Opening() {
  const { t } = useTranslation('demo');
  return (
    <div className="grid gap-4 p-5" role="status">
      <span className="sr-only">{t('opening')}</span>
      <span className="skeleton size-22" />
      <span className="skeleton h-7 w-48" />
      <span className="skeleton h-5 w-64" />
      <span className="skeleton h-24" />
    </div>
  );
}
