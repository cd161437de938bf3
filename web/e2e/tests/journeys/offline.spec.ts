import { comeIn } from '../../stage/talks';
import { expect, expectRefusals, test } from '../../stage/test';

test('without a line the app opens all the same and says so; with one it goes on', async ({ newPerson }) => {
  const page = await newPerson({ phone: true });
  await comeIn(page);
  const manifest = await (await page.request.get('/manifest.webmanifest')).json();
  for (const { src } of manifest.icons) {
    expect((await page.request.get(src)).ok()).toBe(true);
  }
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  // Requests fail and say so in the console: that is what is tested here.
  expectRefusals(page.context(), /.*/);
  await page.context().setOffline(true);
  await page.goto('/explore');
  await expect(page.getByRole('heading', { name: 'Who do you need?' })).toBeVisible();
  await expect(page.getByText('You are offline.').first()).toBeVisible();
  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByRole('region', { name: 'People' }).getByRole('listitem').first()).toBeVisible();
});
