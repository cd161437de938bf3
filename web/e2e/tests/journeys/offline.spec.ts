import type { Page } from '@playwright/test';
import { comeIn } from '../../stage/talks';
import { expect, expectRefusals, test } from '../../stage/test';

/** Until the browser keeps the shell of the app, and what it has been given of it since. */
async function keepShell(page: Page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Requests fail then and say so in the console: that is what is tested here. */
async function cutLine(page: Page) {
  expectRefusals(page.context(), /.*/);
  await page.context().setOffline(true);
}

const strip = (page: Page) => page.getByText('You are offline. What you see may be old; trying again.');
const nothingThere = (page: Page) => page.getByText('You are offline. This loads again when you are back.');

test('without a line the app opens all the same and says so; with one it goes on', async ({ newPerson }) => {
  const page = await newPerson({ phone: true });
  await comeIn(page);
  const manifest = await (await page.request.get('/manifest.webmanifest')).json();
  for (const { src } of manifest.icons) {
    expect((await page.request.get(src)).ok()).toBe(true);
  }
  await keepShell(page);

  await cutLine(page);
  await page.goto('/explore');
  await expect(page.getByRole('heading', { name: 'Who do you need?' })).toBeVisible();
  await expect(strip(page)).toBeVisible();
  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByRole('region', { name: 'People' }).getByRole('listitem').first()).toBeVisible();
});

test('a stranger who opens a page without a line is told so, tries again, and sees it with one', async ({
  newPerson,
}) => {
  const page = await newPerson();
  const { items } = await (await page.request.get('/api/experts?limit=1')).json();
  await page.goto(`/expert/${items[0].id}`);
  await keepShell(page);

  await cutLine(page);
  await page.goto(`/expert/${items[0].id}`);
  await expect(nothingThere(page)).toBeVisible();
  await expect(strip(page)).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(nothingThere(page)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: items[0].name })).toBeVisible();
  await expect(strip(page)).toHaveCount(0);
});

test('a page of one’s own opened without a line says so, and comes with one', async ({ newPerson }) => {
  const page = await newPerson({ phone: true });
  await comeIn(page);
  await page.goto('/wallet');
  await keepShell(page);

  await cutLine(page);
  await page.goto('/wallet');
  await expect(nothingThere(page)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: 'In your wallet' })).toBeVisible();
});

test('what is pressed without a line fails at once, and nothing of it happens later', async ({
  newPerson,
}) => {
  const page = await newPerson();
  await comeIn(page);
  await page.goto('/wallet');
  const balance = page.getByText('₹500.00', { exact: true }).first();
  await expect(balance).toBeVisible();
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));

  await cutLine(page);
  await page.getByRole('button', { name: 'Add ₹500' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'No answer came.' })).toBeVisible();
  await expect(strip(page)).toBeVisible();
  sent.length = 0;
  await page.context().setOffline(false);
  await expect(strip(page)).toHaveCount(0);
  await page.reload();
  await expect(balance).toBeVisible();
  expect(sent.filter((url) => url.includes('/api/wallet/deposit'))).toEqual([]);
});
