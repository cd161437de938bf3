import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { addressOf, type Filters, filtersOf } from './filters';

/**
 * The filters of the address, and the way to change some: a search replaces the address, a choice is a step back's worth. Two
 * changes may come before the page is drawn anew, so that the second begins from the address itself.
 */
export function useFilters() {
  const [address, setAddress] = useSearchParams();
  const filters = useMemo(() => filtersOf(address), [address]);
  const change = (changed: Partial<Filters>) =>
    setAddress(addressOf({ ...filtersOf(new URLSearchParams(window.location.search)), ...changed }), {
      replace: 'search' in changed,
      preventScrollReset: true,
    });
  return { filters, change };
}
