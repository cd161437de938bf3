import { pageAfter } from '@konnect/api/page';

type Page<T> = { items: T[]; page: number; limit: number; total: number };

export const MOST_A_PAGE = '100';

/** A whole list, page after page: for what a part of it cannot answer, as which of one's bookings is the next. */
export async function allPages<T>(ask: (page: string) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  for (let number = 1; ; number++) {
    const page = await ask(String(number));
    all.push(...page.items);
    if (page.items.length === 0 || pageAfter(page) === undefined) {
      return all;
    }
  }
}
