import { readFileSync } from 'node:fs';
import { signUp } from '../../stage/people';
import { end, messagesOf, meterOf, minutesOf, openReceipt, rupeesIn, say } from '../../stage/talks';
import { expect, test } from '../../stage/test';

test('a first quarter of an hour: from signing up to the receipt of each minute', async ({ newPerson }) => {
  const page = await newPerson();
  await signUp(page, 'Farida Khan');
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await expect(page).toHaveURL('/explore');

  await page.getByLabel('Search').fill('english');
  await page.getByRole('switch', { name: 'Online now only' }).click();
  await expect(page).toHaveURL(/search=english/);
  await expect(page).toHaveURL(/available=true/);
  await page.getByRole('link').filter({ hasText: 'Free now' }).first().click();
  const box = page.getByRole('complementary');
  await expect(box.getByText(/^You have ₹0\. One minute costs ₹\d+\.$/)).toBeVisible();
  const profile = page.url();

  await box.getByRole('link', { name: 'Add money' }).click();
  await page.getByRole('button', { name: 'Add ₹500' }).click();
  await expect(page.getByText('₹500 is in your wallet.')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(profile);
  await expect(box.getByText(/^You have ₹500, enough for/)).toBeVisible();
  await box.getByRole('button', { name: 'Chat now' }).click();
  await expect(page).toHaveURL(/\/chat\/[^/?]+$/);

  const meter = meterOf(page);
  await expect(meter).toContainText('Next minute in');
  await say(page, 'How do I begin?');
  const theirs = messagesOf(page).getByRole('listitem').filter({ hasText: 'They:' });
  await expect(theirs.nth(1)).toBeVisible();
  await expect(minutesOf(page)).toHaveCount(2);
  const amount = rupeesIn(await end(page));

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2 minutes with /);
  const summary = page.getByText(/^You paid ₹/);
  await expect(summary).toHaveText(`You paid ₹${amount}. ₹${500 - amount} is left in your wallet.`);

  await page.goto('/wallet');
  await expect(page.getByText(`₹${500 - amount}.00`, { exact: true })).toBeVisible();
  await page.goBack();
  await page.getByRole('radio', { name: 'Very good' }).check({ force: true });
  await page.getByLabel('What would help the next person decide?').fill('Clear from the first minute on.');
  await page.getByRole('button', { name: 'Post review' }).click();
  await expect(page.getByText(/^Your review of .+ is posted\.$/)).toBeVisible();

  const payment = await openReceipt(page, 2);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PDF' }).click(),
  ]);
  const pdf = readFileSync(await file.path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(payment).toContain(`−₹${amount}.00`);
  await expect(minutesOf(page)).toHaveCount(2);
  await expect(page.locator('.slip')).toContainText(`Paid₹${amount}.00`);
});
