import { count } from '@konnect/ui/format';
import { Portrait } from '@konnect/ui/portrait';
import { Price } from '@konnect/ui/price';
import { Rating } from '@konnect/ui/rating';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ExpertState } from '../../components/expert-state';
import type { Expert } from '../../lib/experts';
import { useNames } from '../../lib/names';
import { firstSentence } from '../../lib/presence';

const ROW =
  'grid grid-cols-[64px_minmax(0,1fr)] gap-x-3.5 gap-y-1 py-4 desk:grid-cols-[88px_minmax(0,1fr)_auto] desk:gap-x-[22px] desk:py-5';
const SIDE =
  'col-start-2 mt-1 flex flex-row-reverse items-center justify-between desk:col-start-3 desk:mt-0 desk:grid desk:content-between desk:justify-items-end';

/** A person as a row: who, what they did, one sentence of their own; price and state at the right edge. */
export const ExpertRow = memo(function ExpertRow({ expert, eager }: { expert: Expert; eager: boolean }) {
  const { t } = useTranslation('people');
  const names = useNames();
  return (
    <Link to={`/expert/${expert.id}`} className={`group ${ROW}`}>
      <Portrait person={expert} size={88} eager={eager} className="size-16! desk:size-22!" />
      <div className="min-w-0">
        <div className="flex items-baseline justify-between gap-3 desk:justify-start">
          <h2 className="min-w-0 text-20 leading-[1.25] group-hover:underline group-hover:decoration-[1.5px] group-hover:underline-offset-4">
            {expert.name}
          </h2>
          {expert.rating === undefined || expert.reviewCount === 0 ? (
            <span className="text-15 whitespace-nowrap text-muted">{t('new')}</span>
          ) : (
            <Rating value={expert.rating}>{count(expert.reviewCount)}</Rating>
          )}
        </div>
        <p className="text-15 text-ink-2">
          {expert.title}, {expert.company}
        </p>
        <p className="mt-[3px] line-clamp-2 text-15 leading-[1.4] text-pretty text-ink-2 desk:my-[5px] desk:text-17 desk:text-ink">
          {firstSentence(expert.bio)}
        </p>
        <p className="facts text-15 text-muted max-desk:hidden">
          <span>{expert.specialties.slice(0, 3).join(', ')}</span>
          <span>{expert.languages.map(names.language).join(', ')}</span>
        </p>
      </div>
      <div className={SIDE}>
        <Price perMinute={expert.pricePerMin} className="text-20 desk:text-24" />
        <ExpertState expert={expert} />
      </div>
    </Link>
  );
});

/** The row's own geometry, before there is anybody. */
export function RowSkeleton() {
  return (
    <div aria-hidden className={ROW}>
      <span className="skeleton size-16 rounded-m desk:size-22" />
      <div className="grid content-start gap-2 py-1 desk:py-0.5">
        <span className="skeleton h-5 w-2/5" />
        <span className="skeleton h-4 w-3/5" />
        <span className="skeleton h-4 w-full desk:w-4/5" />
        <span className="skeleton h-4 w-1/2" />
      </div>
      <div className={SIDE}>
        <span className="skeleton h-6 w-20" />
        <span className="skeleton h-4 w-24" />
      </div>
    </div>
  );
}
