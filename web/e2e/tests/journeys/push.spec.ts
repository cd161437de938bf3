import { pushed, reachPushService } from '../../stage/pushes';
import { comeIn } from '../../stage/talks';
import { expect, expectRefusals, test } from '../../stage/test';

const TELL_ME = 'Tell me on this device';

test('whoever wants to be told says so, and is told no more after leaving', async ({ newPerson }) => {
  const page = await newPerson({ phone: true });
  await page.context().grantPermissions(['notifications']);
  await reachPushService(page);
  await comeIn(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/profile#browser');
  const tellMe = page.getByRole('switch', { name: TELL_ME });
  await expect(tellMe).not.toBeChecked();
  const told = page.waitForResponse((response) => response.url().endsWith('/api/users/me/push'));
  await tellMe.click();
  expect((await told).status()).toBe(201);
  await expect(tellMe).toBeChecked();
  await page.reload();
  await expect(tellMe).toBeChecked();

  const forgotten = page.waitForResponse((response) => response.url().includes('/api/users/me/push?'));
  await tellMe.click();
  expect(await (await forgotten).json()).toEqual({ forgotten: 1 });
  await expect(tellMe).not.toBeChecked();

  await tellMe.click();
  await expect(tellMe).toBeChecked();
  await page
    .getByRole('region', { name: 'In this browser' })
    .getByRole('button', { name: 'Log out' })
    .click();
  const isTold = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return (await registration.pushManager.getSubscription()) !== null;
    });
  await expect.poll(isTold).toBe(false);
});

test('where the browser reaches no push service, it says so', async ({ newPerson }) => {
  const page = await newPerson();
  // A private window, as each of these browsers has, never reaches one.
  expectRefusals(page.context(), /Push API in incognito/);
  await page.context().grantPermissions(['notifications']);
  await comeIn(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/profile');
  const tellMe = page.getByRole('switch', { name: TELL_ME });
  await tellMe.click();
  await expect(page.getByRole('alert')).toHaveText('This browser could not be reached. Try again later.');
  await expect(tellMe).not.toBeChecked();
});

test('a push says what has happened, in the language chosen here, and where it is', async ({ newPerson }) => {
  const page = await newPerson();
  await page.context().grantPermissions(['notifications']);
  await comeIn(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole('button', { name: 'हिन्दी' }).filter({ visible: true }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'hi');
  const shown = await pushed(page, { kind: 'booking_cancelled', subjectId: 'b_1', detail: 'declined' });
  expect(shown).toEqual({
    body: 'आपका समय मना हो गया। पूरे पैसे वापस आ गए।',
    data: { address: '/bookings/b_1' },
  });
});
