import { buttonClass } from '@konnect/ui/button';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTitle } from '../lib/title';

export function NotFound() {
  const { t } = useTranslation();
  useTitle(t('notFound.title'));
  return (
    <div className="page grid justify-items-start gap-4 py-16">
      <h1 className="text-32 font-display">{t('notFound.title')}</h1>
      <p className="text-ink-2">{t('notFound.text')}</p>
      <Link to="/explore" className={buttonClass({})}>
        {t('notFound.action')}
      </Link>
    </div>
  );
}
