import { linkTo } from '../../stage/mails';
import { signUp } from '../../stage/people';
import { expect, expectRefusals, test } from '../../stage/test';

test('somebody confirms the address, forgets the password and chooses another by mail', async ({
  newPerson,
}) => {
  const page = await newPerson();
  const email = await signUp(page, 'Farida Khan');
  await page.goto(await linkTo(email, 'Confirm your address', '/verify-email'));
  await expect(page.getByText('Your address is confirmed.')).toBeVisible();

  const elsewhere = await newPerson({ phone: true });
  await elsewhere.goto('/login?next=%2Fwallet');
  await elsewhere.getByLabel('Email').fill(email);
  await elsewhere.getByRole('link', { name: 'Forgotten your password?' }).click();
  await expect(elsewhere.getByRole('heading', { name: 'Forgotten password' })).toBeFocused();
  await expect(elsewhere.getByLabel('Email')).toHaveValue(email);
  await elsewhere.getByRole('button', { name: 'Send the link' }).click();
  await expect(elsewhere.getByText(`If there is an account with ${email}`)).toBeVisible();

  const link = await linkTo(email, 'A new password', '/reset-password');
  expectRefusals(elsewhere.context(), /\/api\/auth\//);
  // The new password ends the sign-in of the first browser.
  expectRefusals(page.context(), /\/api\/auth\/refresh/);
  await elsewhere.goto(link);
  await elsewhere.getByLabel('New password').fill('password123');
  await elsewhere.getByRole('button', { name: 'Save the password' }).click();
  await expect(elsewhere.getByText('This password is too easy to guess.')).toBeVisible();
  await elsewhere.getByLabel('New password').fill('copper-meadow-31');
  await elsewhere.getByRole('button', { name: 'Save the password' }).click();
  await expect(elsewhere.getByText('Your password is changed.')).toBeVisible();

  await elsewhere.getByRole('main').getByRole('link', { name: 'Log in' }).click();
  await elsewhere.getByLabel('Email').fill(email);
  await elsewhere.getByLabel('Password', { exact: true }).fill('violet-harbour-92');
  await elsewhere.getByRole('button', { name: 'Log in' }).click();
  await expect(elsewhere.getByText('The email or the password is wrong.')).toBeVisible();
  await elsewhere.getByLabel('Password', { exact: true }).fill('copper-meadow-31');
  await elsewhere.getByRole('button', { name: 'Log in' }).click();
  await expect(elsewhere).toHaveURL('/explore');

  await elsewhere.goto(link);
  await elsewhere.getByLabel('New password').fill('amber-lantern-55');
  await elsewhere.getByRole('button', { name: 'Save the password' }).click();
  await expect(elsewhere.getByText('This link is used up or too old.')).toBeVisible();
  await expect(elsewhere.getByRole('link', { name: 'Send another link' })).toBeVisible();
});
