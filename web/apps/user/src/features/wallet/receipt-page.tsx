import { answerOf } from '@konnect/api/client';
import { ProblemError } from '@konnect/api/problem';
import { useApi, useUser } from '@konnect/api/provider';
import { transactionsKey } from '@konnect/session/wallet-query';
import { clockTime, day } from '@konnect/ui/format';
import { ErrorNotice } from '@konnect/ui/notices';
import { Price } from '@konnect/ui/price';
import { Slip, type SlipLine } from '@konnect/ui/slip';
import { useQuery } from '@tanstack/react-query';
import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useTitle } from '../../lib/title';
import { ReceiptFile } from './receipt-file';
import { type Session, type Transaction, useSessionOf } from './transactions';

/** `/wallet/:id`: a transaction on a slip of its own. */
export default function ReceiptPage() {
  const { t } = useTranslation('wallet');
  const { id = '' } = useParams();
  const api = useApi();
  const user = useUser();
  useTitle(t('receipt.title'));
  const transaction = useQuery({
    queryKey: [...transactionsKey, 'one', id],
    queryFn: () => answerOf(api.GET('/api/wallet/transactions/{id}', { params: { path: { id } } })),
    enabled: user !== null,
  });
  const session = useSessionOf(transaction.data);
  const missing = transaction.error instanceof ProblemError && transaction.error.status === 404;
  return (
    <div className="page py-6 desk:py-12">
      <Link to="/wallet" className="link mb-6 inline-flex items-center gap-1 text-15">
        <ChevronLeft aria-hidden className="size-5" strokeWidth={1.75} />
        {t('receipt.back')}
      </Link>
      {transaction.isError && transaction.data === undefined && (
        <ErrorNotice {...(missing ? {} : { onRetry: () => void transaction.refetch() })}>
          {t(missing ? 'receipt.none' : 'receipt.failed')}
        </ErrorNotice>
      )}
      {transaction.isPending && <span className="skeleton block h-72 max-w-[400px]" />}
      {transaction.data && <Receipt transaction={transaction.data} session={session.data} />}
    </div>
  );
}

function Receipt({ transaction, session }: { transaction: Transaction; session: Session | undefined }) {
  const { t, i18n } = useTranslation('wallet');
  const lines = (transaction.lines ?? []).map((line): SlipLine => ({ kind: 'minute', ...line }));
  const who = transaction.type === 'earning' ? session?.user?.name : session?.expert?.name;
  const at = day(transaction.createdAt, i18n.language, new Date(0));
  return (
    <div className="grid max-w-[400px] grid-cols-1 gap-5">
      <h1 tabIndex={-1} className="text-32 font-display">
        {t(`type.${transaction.type}`)}
      </h1>
      <Slip
        title={who ?? t(`type.${transaction.type}`)}
        aside={<span className="num whitespace-nowrap text-muted">{at}</span>}
        note={
          <p className="num pt-2.5 pb-1 text-muted">
            {session ? (
              <Price perMinute={session.pricePerMin} className="text-ink" />
            ) : (
              t(`status.${transaction.status}`)
            )}
            , {clockTime(transaction.createdAt)}
          </p>
        }
        lines={lines}
        total={{ label: t(`total.${transaction.type}`), amount: transaction.amount }}
        torn={transaction.status === 'completed'}
      />
      <ReceiptFile id={transaction.id} />
      <p className="text-13 break-all text-muted">{t('receipt.number', { id: transaction.id })}</p>
      {session && (
        <Link to={`/chat/${session.id}`} className="link text-15">
          {t('receipt.conversation')}
        </Link>
      )}
    </div>
  );
}
