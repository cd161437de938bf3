import { answerOf } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { cn } from '@konnect/ui/cn';
import { rupeesExact } from '@konnect/ui/format';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

const EVERY_MS = 1_000;

/** In the order in which money goes through them. */
const KINDS = ['gateway', 'wallet', 'hold', 'revenue', 'payouts', 'receivable', 'adjustments'] as const;

/** Every rupee of the platform, summed from the transfers themselves once a second. */
export function Proof() {
  const { t } = useTranslation('demo');
  const api = useApi();
  const { data, isError } = useQuery({
    queryKey: ['demo-proof'],
    queryFn: () => answerOf(api.GET('/api/demo/proof')),
    refetchInterval: EVERY_MS,
    retry: false,
  });
  return (
    <section aria-labelledby="proof" className="grid gap-2">
      <h2 id="proof" className="border-t-[1.5px] border-ink pt-3 text-20">
        {t('proof')}
      </h2>
      <p className="text-15 text-ink-2">{t('proofText')}</p>
      <table className={cn('w-full text-15', isError && 'opacity-60')}>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind} className="border-b border-line">
              <th scope="row" className="py-1.5 text-left font-text text-ink-2">
                {t(`kind.${kind}`)}
              </th>
              <td className="py-1.5 text-right">{data ? rupeesExact(data.byKind[kind] ?? 0) : ''}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="text-20 font-head">
            <th scope="row" className="pt-2.5 text-left">
              {t('total')}
            </th>
            <td className="pt-2.5 text-right">{data && rupeesExact(data.total)}</td>
          </tr>
        </tfoot>
      </table>
      <p role="status" className={cn('text-15', isError ? 'text-warning' : 'text-positive')}>
        {isError ? t('serverAway') : data && t(data.balanced ? 'balanced' : 'unbalanced')}
      </p>
    </section>
  );
}
