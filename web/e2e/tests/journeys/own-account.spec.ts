import { readFile } from 'node:fs/promises';
import { logIn, signUp } from '../../stage/people';
import { expect, expectRefusals, test } from '../../stage/test';

const OLD = 'violet-harbour-92';
const NEW = 'copper-meadow-31';

test('somebody looks after the account: photo, notifications, password, payout details, devices, data, and the end of it', async ({
  newPerson,
}) => {
  const page = await newPerson({ phone: true });
  const email = await signUp(page, 'Farida Khan');
  await page.goto('/profile');
  await expect(page.getByText('Address not confirmed yet')).toBeVisible();

  const photo = { name: 'me.png', mimeType: 'image/png', buffer: await page.screenshot() };
  await page.getByLabel('Change the photo').setInputFiles(photo);
  await expect(page.getByText('That is you now.')).toBeVisible();
  await expect(page.getByRole('main').locator('img').first()).toHaveAttribute('src', /\/api\/files\//);
  const text = { name: 'me.txt', mimeType: 'text/plain', buffer: Buffer.from('me') };
  await page.getByLabel('Change the photo').setInputFiles(text);
  await expect(page.getByText('This is no JPEG, PNG or WebP picture.')).toBeVisible();

  const refunds = page.getByRole('group', { name: 'Money comes back to you' });
  const kept = page.waitForResponse((response) => response.request().method() === 'PUT');
  await refunds.getByRole('checkbox', { name: 'By mail' }).click();
  await expect(refunds.getByRole('checkbox', { name: 'By mail' })).not.toBeChecked();
  await kept;
  await page.reload();
  await expect(refunds.getByRole('checkbox', { name: 'By mail' })).not.toBeChecked();

  const desk = await newPerson();
  expectRefusals(desk.context(), /\/api\/auth\/|\/api\//);
  await logIn(desk, { email, password: OLD });
  await page.reload();
  const devices = page.getByRole('list', { name: 'Where you are logged in' });
  await expect(devices.getByRole('listitem')).toHaveCount(2);
  await devices.getByRole('button', { name: /^Log out/ }).click();
  await expect(devices.getByRole('listitem')).toHaveCount(1);

  expectRefusals(page.context(), /\/api\/auth\/password\/change/);
  await page.getByLabel('Password now').fill('not-the-password');
  await page.getByLabel('New password').fill(NEW);
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('This password is wrong.')).toBeVisible();
  await page.getByLabel('Password now').fill(OLD);
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('Changed. You are logged out everywhere else.')).toBeVisible();

  await page.getByLabel('UPI id').fill('farida@bank of india');
  await page.getByLabel('Your password').fill(NEW);
  await page.getByRole('button', { name: 'Save where it goes' }).click();
  await expect(page.getByText('A UPI id looks like name@bank.')).toBeVisible();
  await page.getByLabel('UPI id').fill('farida@okbank');
  await page.getByRole('button', { name: 'Save where it goes' }).click();
  await expect(page.getByText('Money you take out goes to fa••••@okbank.')).toBeVisible();

  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Get the file' }).click();
  expect(await readFile(await (await file).path(), 'utf8')).toContain(email);

  await page.getByRole('button', { name: 'Delete my account' }).click();
  const asked = page.getByRole('dialog', { name: 'Delete the account' });
  const now = asked.getByRole('button', { name: 'Delete it for good' });
  await asked.getByLabel('Password', { exact: true }).fill(NEW);
  await expect(now).toBeDisabled();
  await asked.getByLabel(`Type ${email} to confirm`).fill(email);
  await now.click();
  await expect(page).toHaveURL('/');

  expectRefusals(page.context(), /\/api\/auth\/login/);
  await page.goto('/login');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(NEW);
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByText('The email or the password is wrong.')).toBeVisible();
});
