import { expect, test } from '../../stage/test';

test('anybody chooses light or dark and the language at the foot of any page, and it stays', async ({
  newPerson,
}) => {
  const page = await newPerson({ phone: true });
  await page.goto('/login');
  const foot = page.getByRole('contentinfo');
  await foot.getByRole('combobox', { name: 'Light or dark' }).selectOption('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await foot.getByRole('button', { name: 'हिन्दी' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('लॉग इन करें');

  await page.goto('/explore');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(foot.getByRole('combobox', { name: 'उजला या गहरा' })).toHaveValue('dark');
  await foot.getByRole('combobox').selectOption('system');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await foot.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Who do you need?' })).toBeVisible();
});
