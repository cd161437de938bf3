import { expect, expectRefusals, test } from '../../stage/test';

const CODE = '**/assets/sheet-box-*.js';

test('the code of a sheet is there before the sheet is: it opens by key, without a line too', async ({
  newPerson,
}) => {
  const page = await newPerson({ phone: true });
  const fetched = page.waitForResponse(CODE);
  await page.goto('/explore');
  await fetched;
  expectRefusals(page.context(), /.*/);
  await page.context().setOffline(true);
  const opener = page.getByRole('button', { name: 'Filters' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet).toBeVisible({ timeout: 1_000 });
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('a sheet whose code does not come opens when it does', async ({ newPerson }) => {
  const page = await newPerson({ phone: true });
  // What a worker has kept would come all the same.
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new Error('none'));
  });
  expectRefusals(page.context(), /sheet-box/);
  await page.route(CODE, (route) => route.abort());
  await page.goto('/explore');
  const missed = page.waitForEvent('requestfailed');
  await page.getByRole('button', { name: 'Filters' }).click();
  await missed;
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet).toHaveCount(0);
  await page.unroute(CODE);
  await expect(sheet).toBeVisible();
});
