import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Toast } from '../components/toast';
import { takeOver, watchForNewer } from './offline';

/** Says that a newer version is here; nobody is thrown out of what they do for it. */
export function UpdateNotice() {
  const { t } = useTranslation();
  const [newer, setNewer] = useState<ServiceWorker | null>(null);
  useEffect(() => watchForNewer(setNewer), []);
  return (
    newer && (
      <Toast
        text={t('update.text')}
        action={t('update.load')}
        stays
        onAction={() => takeOver(newer)}
        onClose={() => setNewer(null)}
      />
    )
  );
}
