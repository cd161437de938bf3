import { signUp } from '../../stage/people';
import { expect, test } from '../../stage/test';

test.use({ provider: 'stripe' });

test('money comes by way of Stripe: declined, tried again in the same sheet, and paid once', async ({
  newPerson,
  till,
}) => {
  const page = await newPerson();
  await till?.serve(page.context());
  await signUp(page, 'Farida Khan');
  await page.goto('/wallet');
  await expect(page.getByText('₹0.00', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Add ₹500' }).click();
  const sheet = page.getByRole('dialog', { name: 'Add money' });
  await sheet.frameLocator('iframe').getByLabel('Card number').fill('4242 4242 4242 4242');
  const pay = sheet.getByRole('button', { name: 'Pay ₹500' });
  await pay.click();
  await expect(sheet.getByRole('alert')).toHaveText('Your card was declined.');
  await pay.click();
  await expect(page.getByText('₹500 is in your wallet.')).toBeVisible();
  await expect(sheet).toHaveCount(0);
  await expect(page.getByText('₹500.00', { exact: true }).first()).toBeVisible();
  expect(till?.made.map(({ amount }) => amount)).toEqual([50_000]);
});
