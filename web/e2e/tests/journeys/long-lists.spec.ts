import type { Page } from '@playwright/test';
import { comeIn } from '../../stage/talks';
import { expect, test } from '../../stage/test';

/** Answers as the server does of a list that long. */
async function serve<T>(page: Page, path: RegExp, all: T[]) {
  await page.route(path, (route) => {
    const asked = new URL(route.request().url()).searchParams;
    const [limit, number] = [Number(asked.get('limit')), Number(asked.get('page') ?? 1)];
    const items = all.slice((number - 1) * limit, number * limit);
    return route.fulfill({ json: { items, page: number, limit, total: all.length } });
  });
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test('more conversations than a page has come when one asks for them', async ({ newPerson }) => {
  const page = await newPerson();
  await comeIn(page);
  const conversations = numbers(45).map((number) => ({
    userId: `u_${number}`,
    lastSessionId: `s_${number}`,
    counterpart: { id: `u_${number}`, name: `Person ${number}` },
    online: false,
    sessions: 1,
    unread: 0,
    updatedAt: '2026-01-31T09:30:00.000Z',
  }));
  await serve(page, /\/api\/conversations(\?.*)?$/, conversations);
  await page.goto('/chat');
  const rows = page.getByRole('link', { name: /^Person \d+/ });
  const more = page.getByRole('button', { name: 'Show earlier ones' });
  await expect(rows).toHaveCount(20);
  await more.click();
  await expect(rows).toHaveCount(40);
  await more.click();
  await expect(rows).toHaveCount(45);
  await expect(more).toHaveCount(0);
});

test('the heart knows the hundred-and-first favourite too, and the list goes on to it', async ({
  newPerson,
}) => {
  const page = await newPerson();
  await comeIn(page);
  const { items } = await (await page.request.get('/api/experts?limit=1')).json();
  const others = numbers(100).map((number) => ({ ...items[0], id: `e_${number}`, name: `Kept ${number}` }));
  await serve(page, /\/api\/users\/me\/favourites(\?.*)?$/, [...others, items[0]]);
  await page.goto(`/expert/${items[0].id}`);
  await expect(page.getByRole('button', { pressed: true, name: /favourites/ })).toBeVisible();

  await page.goto('/dashboard');
  const kept = page.getByRole('region', { name: 'Your favourites' });
  await expect(kept.getByRole('listitem')).toHaveCount(20);
  await kept.getByRole('button', { name: 'Show more favourites' }).click();
  await expect(kept.getByRole('listitem')).toHaveCount(40);
});
