import { readFileSync } from 'node:fs';
import { expectToHaveLetGo, expectToHear, expectToTalk, press, watchCalls } from '../../stage/calls';
import { signUp } from '../../stage/people';
import { end, meterOf, minutesOf, openReceipt, playExpert, rupeesIn, tell } from '../../stage/talks';
import { expect, test } from '../../stage/test';

test('a first quarter of an hour: from signing up to the receipt of each minute', async ({ newPerson }) => {
  const stage = await newPerson();
  await watchCalls(stage);
  const { name, price, phone } = await playExpert(stage);
  const page = await newPerson();
  await watchCalls(page);
  await signUp(page, 'Farida Khan');
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await expect(page).toHaveURL('/explore');

  await page.getByLabel('Search').fill(name);
  await page.getByRole('switch', { name: 'Online now only' }).click();
  await expect(page).toHaveURL(/search=/);
  await expect(page).toHaveURL(/available=true/);
  await page.getByRole('link', { name }).filter({ hasText: 'Free now' }).click();
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
  await tell(page, phone, 'How do I begin?');
  await tell(phone, page, 'With a small thing.');
  await press(page, /^Call /);
  await press(phone, 'Answer');
  await expectToHear(page, stage);
  await press(phone, 'Hang up');
  await press(page, /^Video call with/);
  await press(phone, 'Answer with video');
  await expectToTalk(page, stage);
  await press(page, 'Hang up');
  await expect.poll(() => minutesOf(page).count()).toBeGreaterThan(1);
  const amount = rupeesIn(await end(page));

  await Promise.all([expectToHaveLetGo(page), expectToHaveLetGo(stage)]);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^\d+ minutes with /);
  const minutes = Number.parseInt((await heading.textContent()) ?? '', 10);
  expect(amount).toBe(minutes * price);
  const summary = page.getByText(/^You paid ₹/);
  await expect(summary).toHaveText(`You paid ₹${amount}. ₹${500 - amount} is left in your wallet.`);

  await page.goto('/wallet');
  await expect(page.getByText(`₹${500 - amount}.00`, { exact: true })).toBeVisible();
  await page.goBack();
  await page.getByRole('radio', { name: 'Very good' }).check({ force: true });
  await page.getByLabel('What would help the next person decide?').fill('Clear from the first minute on.');
  await page.getByRole('button', { name: 'Post review' }).click();
  await expect(page.getByText(/^Your review of .+ is posted\.$/)).toBeVisible();

  const payment = await openReceipt(page, minutes);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PDF' }).click(),
  ]);
  const pdf = readFileSync(await file.path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(payment).toContain(`−₹${amount}.00`);
  await expect(minutesOf(page)).toHaveCount(minutes);
  await expect(page.locator('.slip')).toContainText(`Paid₹${amount}.00`);
});
