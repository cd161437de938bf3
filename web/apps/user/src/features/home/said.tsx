import { Initials } from '@konnect/ui/portrait';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { languageOf } from '../../lib/script';
import { useLatestReviews } from '../../lib/statistics';

type Said = NonNullable<ReturnType<typeof useLatestReviews>['data']>['items'][number];

const MANY = 6;
/** What fits into the large letters, and what says something at all. */
const SHORT = 140;
const SAYS = 30;

function Quote({ said, big }: { said: Said; big: boolean }) {
  const { t } = useTranslation('home');
  const comment = said.comment ?? '';
  const name = said.userName ?? t('someone');
  return (
    <figure>
      <blockquote
        lang={languageOf(comment)}
        className={
          big
            ? 'text-[28px] leading-[1.15] font-strong tracking-[-0.015em] text-pretty wide:text-[40px] desk:-indent-[0.42em]'
            : 'text-24 leading-[1.35] font-mid text-pretty'
        }
      >
        {t('quoted', { comment })}
      </blockquote>
      <figcaption className="mt-5 flex items-center gap-3">
        <Initials person={{ id: said.id, name }} size={44} />
        <span className="grid leading-[1.35]">
          <b className="font-strong">{name}</b>
          <span className="text-15 text-muted">
            {t('about')}{' '}
            <Link className="link" to={`/expert/${said.expertId}`}>
              {said.expert.name}
            </Link>
          </span>
        </span>
      </figcaption>
    </figure>
  );
}

/** Two of the newest reviews, word for word: a short one large, and another. Left out while there are none. */
export function SaidOf() {
  const { t } = useTranslation('home');
  const latest = useLatestReviews(MANY);
  const said = (latest.data?.items ?? []).filter(({ comment = '' }) => comment.length >= SAYS);
  const first = said.find(({ comment = '' }) => comment.length <= SHORT);
  const second = said.find((each) => each !== first && each.expertId !== first?.expertId);
  const shown = [first, second].filter((each) => each !== undefined);
  if (shown.length === 0) {
    return null;
  }
  return (
    <section
      aria-label={t('saidTitle')}
      className="page grid gap-10 pt-14 desk:grid-cols-[1.5fr_1fr] desk:items-end desk:gap-[72px] desk:pt-[88px]"
    >
      {shown.map((each) => (
        <Quote key={each.id} said={each} big={each === first} />
      ))}
    </section>
  );
}
