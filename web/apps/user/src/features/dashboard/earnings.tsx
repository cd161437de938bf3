import { BigAmount } from '@konnect/ui/big-amount';
import { buttonClass } from '@konnect/ui/button';
import { cn } from '@konnect/ui/cn';
import { count, countShort, rupeesExact } from '@konnect/ui/format';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Failed } from '../../components/failed';
import { type Stats, useStats } from './use-past';

const DAYS_SHOWN = 7;

/** What it has brought: today, the last days, and in all. */
export function Earnings() {
  const { t } = useTranslation('dashboard');
  const stats = useStats();
  if (stats.isError && stats.data === undefined) {
    return <Failed error={stats.error} onRetry={() => void stats.refetch()} />;
  }
  return (
    <section aria-labelledby="earned" className="mt-9">
      <h2 id="earned" className="text-17 font-text tracking-normal text-ink-2">
        {t('earnedToday')}
      </h2>
      {stats.data ? (
        <>
          <BigAmount amount={stats.data.earnings.today} />
          <Bars stats={stats.data} />
          <Sums stats={stats.data} />
        </>
      ) : (
        <div aria-hidden className="grid gap-4 pt-1">
          <span className="skeleton h-16 w-56" />
          <span className="skeleton h-44" />
          <span className="skeleton h-32" />
        </div>
      )}
    </section>
  );
}

/** The last days side by side; the last of them is today. */
function Bars({ stats }: { stats: Stats }) {
  const { i18n } = useTranslation();
  const days = stats.days.slice(-DAYS_SHOWN);
  const most = Math.max(1, ...days.map(({ earned }) => earned));
  const locale = i18n.language === 'hi' ? 'hi-IN' : 'en-GB';
  return (
    <ol className="num mt-6 grid grid-cols-7 items-end gap-1 text-13 desk:gap-2">
      {days.map(({ date, earned }, i) => {
        const today = i === days.length - 1;
        return (
          <li
            key={date}
            className={cn('grid justify-items-stretch gap-1.5 text-center', today && 'font-strong')}
          >
            <span className={today ? '' : 'text-muted'}>{countShort(earned, i18n.language)}</span>
            <span aria-hidden className="flex h-28 items-end">
              <span
                className={cn(
                  'block min-h-0.5 w-full rounded-t-[2px]',
                  today ? 'bg-ink' : 'bg-line-strong/50',
                )}
                style={{ height: `${(100 * earned) / most}%` }}
              />
            </span>
            <time dateTime={date} className={today ? '' : 'text-muted'}>
              {new Date(`${date}T12:00`).toLocaleDateString(locale, { weekday: 'short' })}
            </time>
          </li>
        );
      })}
    </ol>
  );
}

function Sums({ stats }: { stats: Stats }) {
  const { t } = useTranslation('dashboard');
  const { earnings, sessions, minutes, rating, reviewCount, responseSeconds } = stats;
  return (
    <>
      <dl className="num mt-6 border-t border-line">
        {(['week', 'month', 'total'] as const).map((span) => (
          <div key={span} className="flex justify-between border-b border-line py-2.5">
            <dt className="text-ink-2">{t(`earned.${span}`)}</dt>
            <dd className="font-strong">{rupeesExact(earnings[span])}</dd>
          </div>
        ))}
      </dl>
      <p className="num mt-3 text-15 text-ink-2">
        {t('inAll', { count: sessions.total, sessions: count(sessions.total), minutes: count(minutes) })}{' '}
        {rating !== undefined && t('rated', { rating: rating.toFixed(1), count: reviewCount })}{' '}
        {responseSeconds !== undefined && t('answersIn', { count: responseSeconds })}
      </p>
      <Link to="/wallet" className={buttonClass({ look: 'outline', wide: true, className: 'mt-4' })}>
        {t('takeOut')}
      </Link>
    </>
  );
}
