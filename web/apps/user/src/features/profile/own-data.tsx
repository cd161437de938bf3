import { answerOf } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { saveAs } from '../../lib/save';

/** Everything that is held of oneself, as one file. */
export function OwnData() {
  const { t } = useTranslation('profile');
  const api = useApi();
  const fetching = useMutation({
    mutationFn: async () => {
      const all = await answerOf(api.GET('/api/users/me/export'));
      saveAs(new Blob([JSON.stringify(all, null, 2)], { type: 'application/json' }), 'konnect-export.json');
    },
  });
  return (
    <div className="grid justify-items-start gap-3">
      <p className="text-ink-2">{t('exportText')}</p>
      <Button look="outline" busy={fetching.isPending} onClick={() => fetching.mutate()}>
        <Download aria-hidden className="size-5" strokeWidth={1.75} />
        {t('export')}
      </Button>
      {fetching.isError && (
        <p role="alert" className="text-15 text-danger">
          {t('notExported')}
        </p>
      )}
    </div>
  );
}
