import { pageAfter } from '@konnect/api/page';
import { count } from '@konnect/ui/format';
import { QuietSelect } from '@konnect/ui/select';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../components/failed';
import { useExpertPages, useExperts, useSpecialties } from '../../lib/experts';
import { useLiveExperts } from '../../lib/live-experts';
import { useTitle } from '../../lib/title';
import { categoriesOf } from '../../lib/topics';
import { ExpertList, ListBefore } from './expert-list';
import { FilterPanel } from './filter-panel';
import { FilterSheet } from './filter-sheet';
import { type Filters, queryOf, SORTS, type Sort, sortOf } from './filters';
import { Nobody } from './nobody';
import { SearchField } from './search-field';
import { TopicTabs } from './topic-tabs';
import { useFilters } from './use-filters';

function Head({ total, online }: { total: number | undefined; online: number | undefined }) {
  const { t } = useTranslation('explore');
  return (
    <p role="status" className="num min-h-[22px] text-15 text-ink-2">
      {total !== undefined && (
        <>
          <b className="font-strong text-ink">{t('people', { count: total, number: count(total) })}</b>
          {online !== undefined && t('online', { number: count(online) })}
        </>
      )}
    </p>
  );
}

function SortChoice({ filters, onChange }: { filters: Filters; onChange: (sort: Sort) => void }) {
  const { t } = useTranslation('explore');
  const sorts = SORTS.filter((sort) => sort !== 'relevance' || filters.search.trim() !== '');
  return (
    <QuietSelect
      label={t('sort')}
      value={sortOf(filters)}
      onChange={(value) => onChange(value as Sort)}
      choices={sorts.map((value) => ({ value, label: t(`sorts.${value}`) }))}
    />
  );
}

/** Everybody one can talk to. */
export default function ExplorePage() {
  const { t } = useTranslation('explore');
  useTitle(t('title'));
  useLiveExperts();
  const { filters, change } = useFilters();
  const specialties = useSpecialties();
  const categories = categoriesOf(specialties.data?.items ?? []);
  const query = queryOf(filters, categories);
  /** A category is known by its specialties: until they are there, nothing is asked. */
  const ready = filters.topic === null || !specialties.isPending;
  const list = useExpertPages(query, ready);
  const online = useExperts({ ...query, available: 'true' }, 1, ready && !filters.available);
  /** Row by row, when there is time: whoever types or scrolls does not wait for a list. */
  const pages = useDeferredValue(list.data?.pages);
  const experts = pages?.flatMap((page) => page.items) ?? [];
  /** Of the rows that stand there: the way to more goes when the last ones have come, not before. */
  const last = pages?.at(-1);
  const total = list.data?.pages[0]?.total;

  return (
    <div className="page pt-1 pb-8 desk:pt-6">
      <div className="flex items-center gap-2.5">
        <h1 className="w-[254px] shrink-0 text-[28px] tracking-[-0.02em] max-desk:sr-only">{t('title')}</h1>
        <SearchField value={filters.search} onChange={(search) => change({ search })} />
        <FilterSheet filters={filters} total={total} onChange={change} />
      </div>
      <TopicTabs />
      <div className="mt-3.5 grid gap-16 desk:mt-6 desk:grid-cols-[200px_minmax(0,1fr)]">
        <aside aria-label={t('filters')} className="max-desk:hidden">
          <FilterPanel filters={filters} onChange={change} />
        </aside>
        <section aria-label={t('results')} aria-busy={list.isPlaceholderData}>
          <div className="flex items-center justify-between desk:pb-1.5">
            <Head total={total} online={filters.available ? undefined : online.data?.total} />
            <SortChoice filters={filters} onChange={(sort) => change({ sort })} />
          </div>
          {pages === undefined ? (
            list.isError && list.data === undefined ? (
              <Failed error={list.error} onRetry={() => void list.refetch()} />
            ) : (
              <ListBefore />
            )
          ) : experts.length === 0 ? (
            <Nobody filters={filters} categories={categories} onChange={change} />
          ) : (
            <ExpertList
              experts={experts}
              more={last !== undefined && pageAfter(last) !== undefined}
              fetching={list.isFetchingNextPage}
              failed={list.isFetchNextPageError}
              onMore={() => void list.fetchNextPage()}
            />
          )}
        </section>
      </div>
    </div>
  );
}
