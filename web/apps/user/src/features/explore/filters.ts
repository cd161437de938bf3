import type { ExpertQuery } from '../../lib/experts';
import { type Category, specialtiesOf } from '../../lib/topics';

export const SORTS = ['relevance', 'rating', 'price', 'price_desc', 'popularity', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

export const RATINGS = ['4.5', '4.8'] as const;

/** The steps of the price a minute, in rupees; after the last comes "any". */
export const PRICES = [5, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100] as const;

export const LANGUAGES = [
  'English',
  'Hindi',
  'Bengali',
  'Gujarati',
  'Kannada',
  'Malayalam',
  'Marathi',
  'Punjabi',
  'Tamil',
  'Telugu',
  'Urdu',
] as const;

/** What one looks for; null asks nothing. It lives in the address alone. */
export type Filters = {
  search: string;
  /** A category or a specialty. */
  topic: string | null;
  sort: Sort | null;
  available: boolean;
  maxPrice: number | null;
  minRating: string | null;
  language: string | null;
};

const MOST_LETTERS = 100;
const MOST_WORDS = 8;

const among = <T extends string>(known: readonly T[], value: string | null): T | null =>
  known.find((each) => each === value) ?? null;

function price(text: string | null): number | null {
  const rupees = Number(text);
  return text !== null && /^\d{1,5}$/.test(text) && rupees > 0 ? rupees : null;
}

/** The filters in an address; what makes no sense there is as if it were not. */
export function filtersOf(address: URLSearchParams): Filters {
  return {
    search: (address.get('search') ?? '').slice(0, MOST_LETTERS),
    topic: address.get('topic')?.slice(0, MOST_LETTERS) || null,
    sort: among(SORTS, address.get('sort')),
    available: address.get('available') === 'true',
    maxPrice: price(address.get('maxPrice')),
    minRating: among(RATINGS, address.get('minRating')),
    language: among(LANGUAGES, address.get('language')),
  };
}

/** The address of these filters: only what was chosen stands in it. */
export function addressOf(filters: Filters): URLSearchParams {
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value !== null && value !== '' && value !== false) {
      address.set(name, String(value));
    }
  }
  return address;
}

/** The order in force: the best match while one searches, else the best rated. */
export const sortOf = (filters: Filters): Sort => {
  const otherwise = filters.search.trim() === '' ? 'rating' : 'relevance';
  return filters.sort === null || (filters.sort === 'relevance' && otherwise === 'rating')
    ? otherwise
    : filters.sort;
};

/** What to ask the server for. */
export function queryOf(filters: Filters, categories: Category[]): ExpertQuery {
  const search = filters.search.trim().split(/\s+/, MOST_WORDS).join(' ');
  return {
    sort: sortOf(filters),
    ...(search && { search }),
    ...(filters.topic && { specialty: specialtiesOf(filters.topic, categories) }),
    ...(filters.available && { available: 'true' }),
    ...(filters.maxPrice && { maxPrice: String(filters.maxPrice) }),
    ...(filters.minRating && { minRating: filters.minRating }),
    ...(filters.language && { language: filters.language }),
  };
}

/** How many filters are on besides the search and the tab. */
export const countOn = ({ available, maxPrice, minRating, language }: Filters) =>
  [available, maxPrice, minRating, language].filter(Boolean).length;

export const withoutFilters = (filters: Filters): Filters => ({
  ...filters,
  available: false,
  maxPrice: null,
  minRating: null,
  language: null,
});
