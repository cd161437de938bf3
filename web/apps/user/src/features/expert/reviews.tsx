import { day } from '@konnect/ui/format';
import { More } from '@konnect/ui/more';
import { Initials } from '@konnect/ui/portrait';
import { Rating } from '@konnect/ui/rating';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../components/failed';
import { languageOf } from '../../lib/script';
import { Distribution } from './distribution';
import { type Review, useReviews } from './use-reviews';

const SKELETONS = ['a', 'b', 'c'];

function Said({ review }: { review: Review }) {
  const { t, i18n } = useTranslation(['expert', 'people']);
  const name = review.userName ?? t('someone');
  return (
    <article className="flex gap-3.5 border-t border-line py-4">
      <Initials person={{ id: review.id, name }} size={44} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2.5 text-15">
          <b className="font-strong">{name}</b>
          <span className="sr-only">{t('people:stars', { value: review.rating })}</span>
          <span aria-hidden className="inline-flex">
            <Rating value={review.rating} single />
          </span>
          <time dateTime={review.createdAt} className="text-muted">
            {day(review.createdAt, i18n.language)}
          </time>
        </p>
        {review.comment && (
          <p lang={languageOf(review.comment)} className="break-words text-pretty whitespace-pre-line">
            {review.comment}
          </p>
        )}
      </div>
    </article>
  );
}

function Skeleton() {
  return SKELETONS.map((each) => (
    <div key={each} aria-hidden className="flex gap-3.5 border-t border-line py-4">
      <span className="skeleton size-11 shrink-0 rounded-m" />
      <span className="grid flex-1 gap-2">
        <span className="skeleton h-4 w-1/3" />
        <span className="skeleton h-5 w-4/5" />
      </span>
    </div>
  ));
}

/** What people say, with the distribution of their stars. */
export function Reviews({ expertId }: { expertId: string }) {
  const { t } = useTranslation('expert');
  const reviews = useReviews(expertId);
  const said = reviews.data?.pages.flatMap(({ items }) => items) ?? [];
  const first = reviews.data?.pages[0];
  return (
    <section aria-labelledby="reviews" className="mt-8 desk:mt-12">
      <div className="mb-5 gap-6 desk:flex desk:items-start desk:justify-between">
        <h2 id="reviews" className="text-24 max-desk:mb-3">
          {t('reviewsTitle')}
        </h2>
        {first !== undefined && first.total > 0 && <Distribution of={first.distribution} />}
      </div>
      {reviews.isPending && <Skeleton />}
      {reviews.isError && !reviews.data && (
        <Failed error={reviews.error} onRetry={() => void reviews.refetch()} />
      )}
      {first?.total === 0 && <p className="border-t border-line py-4 text-ink-2">{t('noReviews')}</p>}
      {said.map((review) => (
        <Said key={review.id} review={review} />
      ))}
      <More list={reviews} className="mt-2">
        {t('moreReviews')}
      </More>
    </section>
  );
}
