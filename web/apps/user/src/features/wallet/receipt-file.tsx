import { answerOf } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { saveAs } from '../../lib/save';

/** The receipt to keep, as a PDF made by the server. */
export function ReceiptFile({ id }: { id: string }) {
  const { t } = useTranslation('wallet');
  const api = useApi();
  const fetching = useMutation({
    mutationFn: async () => {
      const file = await answerOf<unknown>(
        api.GET('/api/wallet/transactions/{id}/receipt.pdf', { params: { path: { id } }, parseAs: 'blob' }),
      );
      saveAs(file as Blob, `konnect-${id}.pdf`);
    },
  });
  return (
    <div className="grid justify-items-start gap-2">
      <Button look="outline" size="sm" busy={fetching.isPending} onClick={() => fetching.mutate()}>
        <Download aria-hidden className="size-5" strokeWidth={1.75} />
        {t('receipt.pdf')}
      </Button>
      {fetching.isError && (
        <p role="alert" className="text-15 text-danger">
          {t('receipt.pdfFailed')}
        </p>
      )}
    </div>
  );
}
