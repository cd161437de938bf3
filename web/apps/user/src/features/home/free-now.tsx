import { count } from '@konnect/ui/format';
import { Portrait } from '@konnect/ui/portrait';
import { Price } from '@konnect/ui/price';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ExpertState } from '../../components/expert-state';
import type { Expert } from '../../lib/experts';
import { useStatistics } from '../../lib/statistics';
import type { useOnline } from './use-online';

const MANY = 4;
const SKELETONS = ['a', 'b', 'c', 'd'];
const ROW = 'flex items-center gap-3.5 border-b border-line py-3.5 desk:gap-4 desk:py-[18px]';

/** What the server can tell of this place, in a sentence; nothing while there is nothing to tell. */
function Figures() {
  const { t } = useTranslation('home');
  const { data } = useStatistics();
  const rating =
    data?.averageRating === undefined || data.reviews === 0
      ? ''
      : ` ${t('figuresRating', { rating: data.averageRating.toFixed(1), count: data.reviews, number: count(data.reviews) })}`;
  return (
    <p className="num mt-1 min-h-[50px] text-ink-2 desk:min-h-[25px]">
      {data !== undefined && data.sessions > 0 && (
        <>
          {t('figures', {
            count: data.sessions,
            sessions: count(data.sessions),
            minutes: count(data.minutes),
          })}
          {rating}
        </>
      )}
    </p>
  );
}

function Row({ expert }: { expert: Expert }) {
  return (
    <Link to={`/expert/${expert.id}`} className={`group ${ROW}`}>
      <Portrait person={expert} size={72} eager className="size-15! desk:size-18!" />
      <span className="grid min-w-0 flex-1 leading-[1.35]">
        <b className="text-20 font-strong group-hover:underline group-hover:underline-offset-4">
          {expert.name}
        </b>
        <span className="line-clamp-2 text-15 text-ink-2">
          {expert.title}, {expert.company}
        </span>
        <ExpertState expert={expert} />
      </span>
      <Price perMinute={expert.pricePerMin} className="text-20" />
    </Link>
  );
}

function RowSkeleton() {
  return (
    <div className={ROW}>
      <span className="skeleton size-15 shrink-0 rounded-m desk:size-18" />
      <span className="grid flex-1 gap-2 py-1">
        <span className="skeleton h-5 w-1/2" />
        <span className="skeleton h-4 w-3/4" />
        <span className="skeleton h-4 w-1/4" />
      </span>
    </div>
  );
}

/** Who could be talked to at this very minute. Left out when that is nobody. */
export function FreeNow({ online }: { online: ReturnType<typeof useOnline> }) {
  const { t } = useTranslation('home');
  if (online.known && online.free.length === 0) {
    return null;
  }
  return (
    <section className="page" aria-labelledby="free">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="free" className="text-[28px] desk:text-32">
          {t('freeTitle')}
        </h2>
        <Link className="link num text-15" to="/explore?available=true">
          {online.total === undefined
            ? t('allOnline')
            : t('allOnlineCount', { count: online.total, number: count(online.total) })}
        </Link>
      </div>
      <Figures />
      <ul className="mt-4 grid border-t-[1.5px] border-ink desk:grid-cols-2 desk:gap-x-12">
        {online.known
          ? online.free.slice(0, MANY).map((expert) => (
              <li key={expert.id}>
                <Row expert={expert} />
              </li>
            ))
          : SKELETONS.map((each) => (
              <li key={each} aria-hidden>
                <RowSkeleton />
              </li>
            ))}
      </ul>
    </section>
  );
}
