import { signUp } from '../../stage/people';
import { expect, test } from '../../stage/test';

test('who leaves the questions for later finds the way back to them, until they are answered', async ({
  newPerson,
}) => {
  const page = await newPerson({ phone: true });
  await signUp(page, 'Nisha Rao');
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await expect(page).toHaveURL('/explore');
  const back = page.getByRole('link', { name: 'Tell us what you are after, in three short steps' });
  await page.goto('/profile');
  await expect(back).toBeVisible();
  await page.goto('/dashboard');
  await back.click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: 'What are you interested in?' })).toBeVisible();
  await page.getByRole('checkbox').first().click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: 'What are you after?' })).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL('/dashboard');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing booked');
  await expect(back).toHaveCount(0);
});
