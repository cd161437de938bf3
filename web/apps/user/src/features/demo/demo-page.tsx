import { ErrorNotice } from '@konnect/ui/notices';
import { useTranslation } from 'react-i18next';
import { useConfig } from '../../lib/config';
import { useTitle } from '../../lib/title';
import { Stage } from './stage';

/** `/demo`: both sides of one conversation, the books beside it, and three ways to disturb them. */
export default function DemoPage() {
  const { t } = useTranslation('demo');
  useTitle(t('title'));
  const config = useConfig();
  return (
    <div className="page-wide pt-6 pb-16">
      <h1 className="text-32 font-display">{t('title')}</h1>
      <p className="mt-2 max-w-measure text-ink-2">{t('lead')}</p>
      {config.isError && config.data === undefined && (
        <ErrorNotice onRetry={() => void config.refetch()}>{t('failed')}</ErrorNotice>
      )}
      {config.data?.demo === true && <Stage />}
      {config.data?.demo === false && <p className="mt-8">{t('off')}</p>}
    </div>
  );
}
