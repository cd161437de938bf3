import { describe, expect, test } from 'vitest';
import { addressOf, countOn, type Filters, filtersOf, queryOf, sortOf, withoutFilters } from './filters';

const none: Filters = {
  search: '',
  topic: null,
  sort: null,
  available: false,
  maxPrice: null,
  minRating: null,
  language: null,
};
const some: Filters = {
  search: 'kafka & co',
  topic: 'Data & AI',
  sort: 'price_desc',
  available: true,
  maxPrice: 25,
  minRating: '4.5',
  language: 'Hindi',
};
const of = (address: string) => filtersOf(new URLSearchParams(address));

describe('filters in the address', () => {
  test('come back as they were written', () => {
    expect(filtersOf(addressOf(some))).toEqual(some);
    expect(of(addressOf(some).toString())).toEqual(some);
  });

  test('stand there only when they were chosen', () => {
    expect(addressOf(none).toString()).toBe('');
    expect(addressOf({ ...none, available: true }).toString()).toBe('available=true');
  });

  test('that make no sense are as if they were not', () => {
    const address = 'sort=sideways&available=perhaps&maxPrice=-3&minRating=9&language=Klingon&topic=';
    expect(of(address)).toEqual(none);
    expect(of('maxPrice=1e9').maxPrice).toBeNull();
    expect(of(`search=${'a'.repeat(500)}`).search).toHaveLength(100);
  });
});

describe('what the server is asked', () => {
  test('says nothing of what was not chosen', () => {
    expect(queryOf(none, [])).toEqual({ sort: 'rating' });
  });

  test('has the specialties of a category, at most as many as the server takes', () => {
    const specialties = Array.from({ length: 30 }, (_, n) => `S${n}`);
    const categories = [{ name: 'Data & AI', specialties, count: 30 }];
    expect(queryOf(some, categories).specialty).toHaveLength(20);
    expect(queryOf({ ...some, topic: 'Chess' }, categories).specialty).toEqual(['Chess']);
  });

  test('has each filter under the name that the server knows', () => {
    expect(queryOf({ ...some, topic: null }, [])).toEqual({
      search: 'kafka & co',
      sort: 'price_desc',
      available: 'true',
      maxPrice: '25',
      minRating: '4.5',
      language: 'Hindi',
    });
  });

  test('has no more words than the server reads', () => {
    expect(queryOf({ ...none, search: ' a b c d e f g h i j ' }, []).search).toBe('a b c d e f g h');
  });
});

describe('the order', () => {
  test('is the best match while one searches, else the best rated', () => {
    expect(sortOf({ ...none, search: 'tax' })).toBe('relevance');
    expect(sortOf(none)).toBe('rating');
    expect(sortOf({ ...none, sort: 'relevance' })).toBe('rating');
    expect(sortOf({ ...none, search: 'tax', sort: 'price' })).toBe('price');
  });
});

test('the search and the tab are no filters that one clears', () => {
  expect(countOn(some)).toBe(4);
  expect(withoutFilters(some)).toEqual({ ...none, search: some.search, topic: some.topic, sort: some.sort });
});
