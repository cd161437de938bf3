import { cn } from '@konnect/ui/cn';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useSpecialties } from '../../lib/experts';
import { useNames } from '../../lib/names';
import { categoriesOf } from '../../lib/topics';
import { addressOf, filtersOf } from './filters';

/** The specialties as ways: each is an address of its own. One that is no tab by itself stands first while it is on. */
export function TopicTabs() {
  const { t } = useTranslation('explore');
  const names = useNames();
  const [address] = useSearchParams();
  const filters = filtersOf(address);
  const specialties = useSpecialties();
  const categories = categoriesOf(specialties.data?.items ?? []).map(({ name }) => name);
  const extra = filters.topic !== null && !categories.includes(filters.topic) ? [filters.topic] : [];
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (filters.topic !== null) {
      current.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
    }
  }, [filters.topic]);
  const tabs = [null, ...extra, ...categories];
  return (
    <nav
      aria-label={t('specialties')}
      className="-mx-(--gutter) mt-3 flex h-[47px] gap-[22px] overflow-x-auto overflow-y-hidden border-b border-line px-(--gutter) font-mid [scrollbar-width:none] desk:mx-0 desk:mt-5 desk:gap-[26px] desk:px-0"
    >
      {tabs.map((topic) => {
        const on = topic === filters.topic;
        return (
          <Link
            key={topic ?? ''}
            ref={on ? current : null}
            to={{ search: addressOf({ ...filters, topic }).toString() }}
            preventScrollReset
            aria-current={on ? 'true' : undefined}
            className={cn(
              'pt-2.5 whitespace-nowrap focus-visible:-outline-offset-2',
              on ? 'text-ink shadow-[inset_0_-2.5px_var(--ink)]' : 'text-muted hover:text-ink',
            )}
          >
            {topic === null ? t('all') : names.topic(topic)}
          </Link>
        );
      })}
    </nav>
  );
}
