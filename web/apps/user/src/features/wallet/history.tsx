import { useActiveRoom } from '@konnect/session/use-active-room';
import { cn } from '@konnect/ui/cn';
import { day } from '@konnect/ui/format';
import { More } from '@konnect/ui/more';
import { EmptyNotice, ErrorNotice } from '@konnect/ui/notices';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { TransactionRow } from './transaction-row';
import { byDay, FILTERS, type Filter, useLastSessions, useTransactions } from './transactions';

/** What happened, day by day. */
export function History() {
  const { t } = useTranslation('wallet');
  const [asked, ask] = useSearchParams();
  const filter = FILTERS.find((each) => each === asked.get('type')) ?? 'all';
  return (
    <section className="mt-9 desk:mt-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 pb-1">
        <h2 className="text-24">{t('history.title')}</h2>
        <fieldset className="flex flex-wrap gap-x-[18px]">
          <legend className="sr-only">{t('history.filter')}</legend>
          {FILTERS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === filter}
              className={cn(
                'py-1 text-15',
                each === filter ? 'font-strong text-ink' : 'text-muted hover:text-ink',
              )}
              onClick={() => ask(each === 'all' ? {} : { type: each }, { replace: true })}
            >
              {t(`history.${each}`)}
            </button>
          ))}
        </fieldset>
      </div>
      <List filter={filter} />
    </section>
  );
}

function List({ filter }: { filter: Filter }) {
  const { t, i18n } = useTranslation('wallet');
  const list = useTransactions(filter);
  const sessions = useLastSessions();
  const active = useActiveRoom();
  if (list.isError && list.data === undefined) {
    return <ErrorNotice onRetry={() => void list.refetch()}>{t('history.failed')}</ErrorNotice>;
  }
  if (list.data === undefined) {
    return <Skeleton />;
  }
  const days = byDay(list.data.pages.flatMap(({ items }) => items));
  if (days.length === 0) {
    return <EmptyNotice title={t('history.none')}>{t('history.noneText')}</EmptyNotice>;
  }
  const today = new Date().toDateString();
  return (
    <>
      {days.map((each) => (
        <section key={each.day}>
          <h3 className="pt-6 pb-2 text-15 font-mid tracking-normal text-muted">
            {each.day === today ? t('history.today') : day(each.day, i18n.language)}
          </h3>
          <ul className="border-t border-line">
            {each.items.map((item) => (
              <TransactionRow
                key={item.id}
                transaction={item}
                last={sessions.data?.items}
                running={active?.chatId === item.referenceId}
              />
            ))}
          </ul>
        </section>
      ))}
      <More list={list} className="mt-6">
        {t('history.more')}
      </More>
    </>
  );
}

function Skeleton() {
  return (
    <div aria-hidden className="mt-14 border-t border-line">
      {[1, 2, 3, 4].map((row) => (
        <div key={row} className="grid grid-cols-[32px_1fr_auto] items-center border-b border-line py-[13px]">
          <span className="skeleton size-5" />
          <span className="grid gap-2 py-0.5">
            <span className="skeleton h-4 w-40" />
            <span className="skeleton h-3.5 w-24" />
          </span>
          <span className="skeleton h-4 w-20" />
        </div>
      ))}
    </div>
  );
}
