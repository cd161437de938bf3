import { signUp } from '../../stage/people';
import { expect, test } from '../../stage/test';

test.use({ provider: 'razorpay' });

test('money comes by way of Razorpay: turned away from, taken up again, and paid once', async ({
  newPerson,
  till,
}) => {
  const page = await newPerson({ phone: true });
  await till?.serve(page.context());
  await signUp(page, 'Farida Khan');
  await page.goto('/wallet');
  const balance = page.getByText('₹0.00', { exact: true }).first();
  await expect(balance).toBeVisible();
  const frame = page.frameLocator('iframe[title="Razorpay"]');
  const add = page.getByRole('button', { name: 'Add ₹200' });

  await page.getByText('₹200', { exact: true }).click();
  await add.click();
  await frame.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('alert')).toHaveText('Not paid. Nothing was taken.');
  await expect(page.getByText('waiting for the bank')).toBeVisible();
  await expect(balance).toBeVisible();

  await add.click();
  await frame.getByRole('button', { name: 'Pay at Razorpay' }).click();
  await expect(page.getByText('₹200 is in your wallet.')).toBeVisible();
  await expect(page.getByText('₹200.00', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('waiting for the bank')).toHaveCount(0);
  expect(till?.made.map(({ amount }) => amount)).toEqual([20_000]);
});
