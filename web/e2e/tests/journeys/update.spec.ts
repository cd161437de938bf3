import { comeIn } from '../../stage/talks';
import { expect, test } from '../../stage/test';

const TAKEN_OVER_WITHIN_MS = 60_000;

test('a newer version waits until somebody wants it, and then has the page', async ({ newPerson }) => {
  const page = await newPerson({ phone: true });
  await comeIn(page);
  const controller = () => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? '');
  await expect.poll(controller).toMatch(/\/sw\.js$/);
  // To a browser another address of the worker is another version of it.
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js?newer', { updateViaCache: 'none' });
  });
  const load = page.getByRole('button', { name: 'Load it' });
  await expect(load).toBeVisible();
  expect(await controller()).toMatch(/\/sw\.js$/);
  // The older one may first finish what it fetches.
  const loaded = page.waitForEvent('load', { timeout: TAKEN_OVER_WITHIN_MS });
  await load.click();
  await loaded;
  await expect.poll(controller).toMatch(/\/sw\.js\?newer$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
