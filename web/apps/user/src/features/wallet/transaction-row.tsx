import { RunningLine } from '@konnect/session/running-line';
import { cn } from '@konnect/ui/cn';
import { clockTime, rupeesExact } from '@konnect/ui/format';
import {
  ArrowDownToLine,
  Clock,
  type LucideIcon,
  MessageSquareText,
  Phone,
  Plus,
  Scale,
  Undo2,
  Video,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { flow, type Session, type Transaction, useSessionOf } from './transactions';

function iconOf({ type, status }: Transaction, session: Session | undefined): LucideIcon {
  if (status === 'pending') {
    return Clock;
  }
  switch (type) {
    case 'deposit':
      return Plus;
    case 'withdraw':
      return ArrowDownToLine;
    case 'refund':
      return Undo2;
    case 'adjustment':
      return Scale;
    case 'payment':
    case 'earning':
      return session?.type === 'video' ? Video : session?.type === 'call' ? Phone : MessageSquareText;
  }
}

type Props = { transaction: Transaction; session: Session | undefined; running: boolean };
type RowProps = Omit<Props, 'session'> & { last: readonly Session[] | undefined };

/** Among the last sessions, else asked for by itself; what was earned names nobody in the list. */
function useSessionAmong(last: readonly Session[] | undefined, transaction: Transaction) {
  const known = last?.find(({ id }) => id === transaction.referenceId);
  const older = last !== undefined && known === undefined && transaction.type !== 'earning';
  return useSessionOf(transaction, older).data ?? known;
}

/** One transaction, and the way to its receipt; the one whose meter runs has the minute line below. */
export function TransactionRow({ transaction, last, running }: RowProps) {
  const { t } = useTranslation('wallet');
  const session = useSessionAmong(last, transaction);
  const Icon = iconOf(transaction, session);
  const way = flow(transaction);
  const amount = rupeesExact(way === 'out' ? -transaction.amount : transaction.amount);
  const who = session?.expert?.name ?? session?.user?.name;
  return (
    <li className="grid grid-cols-[32px_minmax(0,1fr)_auto] items-center border-b border-line py-[13px]">
      <Icon aria-hidden className="size-5 text-ink-2" strokeWidth={1.75} />
      <Link to={`/wallet/${transaction.id}`} className="grid min-w-0 pr-3 leading-[1.35] hover:underline">
        <span className="truncate font-mid">
          {transaction.type === 'payment' && who ? who : t(`type.${transaction.type}`)}
        </span>
        <span className="num text-15 wrap-anywhere text-muted">
          {clockTime(transaction.createdAt)}
          <Note transaction={transaction} session={session} running={running} />
        </span>
      </Link>
      <span
        className={cn('num', way === 'open' ? 'text-muted' : 'font-strong', way === 'in' && 'text-positive')}
      >
        {way === 'in' && '+'}
        {amount}
      </span>
      {running && transaction.type === 'payment' && (
        <div className="col-span-2 col-start-2 mt-3">
          <RunningLine chatId={transaction.referenceId} />
        </div>
      )}
    </li>
  );
}

function Note({ transaction, session, running }: Props) {
  const { t } = useTranslation('wallet');
  const { type, status } = transaction;
  if (type === 'payment' && session) {
    const minutes = Math.round(transaction.amount / session.pricePerMin);
    return <>, {t(running ? 'note.counting' : 'note.minutes', { count: minutes })}</>;
  }
  if (type === 'refund' && session?.expert) {
    return <>, {t('note.refund', { name: session.expert.name })}</>;
  }
  if (status === 'pending') {
    return <>, {t(type === 'withdraw' ? 'note.payout' : 'note.waiting')}</>;
  }
  if (type === 'withdraw') {
    return <>, {t(status === 'failed' ? 'note.sentBack' : 'note.settled')}</>;
  }
  return status === 'failed' ? <>, {t('note.failed')}</> : null;
}
