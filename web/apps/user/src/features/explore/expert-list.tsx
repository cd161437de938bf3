import { Button } from '@konnect/ui/button';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Expert } from '../../lib/experts';
import { ExpertRow, RowSkeleton } from './expert-row';

/** How far ahead of the eye the next page is fetched. */
const AHEAD = '600px';
const FIRST_SEEN = 6;
const SKELETONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

type Props = {
  experts: Expert[];
  more: boolean;
  fetching: boolean;
  failed: boolean;
  onMore: () => void;
};

export function ListSkeleton() {
  const { t } = useTranslation('explore');
  return (
    <div className="border-t border-line" role="status">
      <span className="sr-only">{t('loading')}</span>
      {SKELETONS.map((each) => (
        <div key={each} className="border-b border-line">
          <RowSkeleton />
        </div>
      ))}
    </div>
  );
}

/** The list goes on by itself as one scrolls; the button is for keyboards, and for when that failed. */
export function ExpertList({ experts, more, fetching, failed, onMore }: Props) {
  const { t } = useTranslation('explore');
  const end = useRef<HTMLDivElement>(null);
  const fetchMore = useRef(onMore);
  fetchMore.current = onMore;
  useEffect(() => {
    const mark = end.current;
    if (mark === null || !more || fetching || failed) {
      return;
    }
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) {
          fetchMore.current();
        }
      },
      { rootMargin: AHEAD },
    );
    seen.observe(mark);
    return () => seen.disconnect();
  }, [more, fetching, failed]);
  return (
    <>
      <ul className="border-t border-line">
        {experts.map((expert, place) => (
          <li key={expert.id} className="border-b border-line">
            <ExpertRow expert={expert} eager={place < FIRST_SEEN} />
          </li>
        ))}
      </ul>
      <div ref={end} className="py-5">
        {failed && <p className="pb-3 text-ink-2">{t('moreFailed')}</p>}
        {more && (
          <Button look="outline" busy={fetching} onClick={onMore}>
            {t('more')}
          </Button>
        )}
      </div>
    </>
  );
}
