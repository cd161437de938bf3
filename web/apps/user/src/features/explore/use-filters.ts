import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { addressOf, type Filters, filtersOf } from './filters';

/** The filters of the address, and the way to change some: a search replaces the address, a choice is a step back's worth. */
export function useFilters() {
  const [address, setAddress] = useSearchParams();
  const filters = useMemo(() => filtersOf(address), [address]);
  const change = (changed: Partial<Filters>) =>
    setAddress((now) => addressOf({ ...filtersOf(now), ...changed }), {
      replace: 'search' in changed,
      preventScrollReset: true,
    });
  return { filters, change };
}
