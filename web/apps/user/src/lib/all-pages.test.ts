import { expect, it } from 'vitest';
import { allPages } from './all-pages';

/** A list of so many numbers, two a page. */
const listOf = (total: number) => async (page: string) => {
  const from = (Number(page) - 1) * 2;
  const items = [from, from + 1].filter((each) => each < total);
  return { items, page: Number(page), limit: 2, total };
};

it('goes on to the last page and no further', async () => {
  let asked = 0;
  const ask = (page: string) => {
    asked++;
    return listOf(5)(page);
  };
  expect(await allPages(ask)).toEqual([0, 1, 2, 3, 4]);
  expect(asked).toBe(3);
  expect(await allPages(listOf(4))).toEqual([0, 1, 2, 3]);
  expect(await allPages(listOf(0))).toEqual([]);
});

it('ends where the list has become shorter meanwhile', async () => {
  const ask = async (page: string) => ({ ...(await listOf(2)(page)), total: 100 });
  expect(await allPages(ask)).toEqual([0, 1]);
});
