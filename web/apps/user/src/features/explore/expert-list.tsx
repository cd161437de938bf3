import { Button } from '@konnect/ui/button';
import { useEffect, useRef, useState } from 'react';
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

/** Where the server lays its rows into the page that was drawn. */
export const DRAWN_LIST = '<!--list-->';
const DRAWN_ID = 'drawn-list';

const drawnList = () => (import.meta.env.SSR ? DRAWN_LIST : document.getElementById(DRAWN_ID)?.innerHTML);

/** What stands there until the list is known: the rows that came with the page, as they are, else their geometry. */
export function ListBefore() {
  const [html] = useState(drawnList);
  return html === undefined ? (
    <ListSkeleton />
  ) : (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: it is the page's own, made by the server
    <div id={DRAWN_ID} dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />
  );
}

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
