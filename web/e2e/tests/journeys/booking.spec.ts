import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bookFrom, MENTOR, openHours } from '../../stage/hours';
import { logIn } from '../../stage/people';
import { comeIn, POCKET_MONEY, recharge } from '../../stage/talks';
import { expect, test } from '../../stage/test';

async function balanceOf(page: Page): Promise<number> {
  const text = await page
    .getByRole('banner')
    .getByRole('link', { name: /^Wallet ₹[\d,.]+$/ })
    .textContent();
  return Number(text?.replace(/[^\d.]/g, ''));
}

test('a time is booked, paid into a hold, confirmed, and cancelled with all the money back', async ({
  newPerson,
  request,
}) => {
  const expertId = await openHours(request);
  const page = await newPerson({ phone: true });
  await page.goto(`/expert/${expertId}?minutes=15&as=video`);
  await expect(page.getByText('Times are yours: India Standard Time.')).toBeVisible();
  await page.getByRole('link', { name: /^Book a time, from / }).click();
  await expect(page.getByRole('heading', { name: 'Book a time' })).toBeFocused();
  await expect(page).toHaveURL(/minutes=15&as=video#times$/);
  // Whoever is not signed in does that first, and finds the chosen time again.
  const times = page.getByRole('list', { name: 'Free times' });
  await times.getByRole('button').last().click();
  await expect(page).toHaveURL(/\/login\?next=/);
  await page.getByRole('button', { name: 'Come in as a visitor' }).click();
  await expect(page.getByRole('dialog', { name: `Book ${MENTOR.name}` })).toContainText('Video');
  await page.keyboard.press('Escape');

  await recharge(page, POCKET_MONEY);
  await bookFrom(page, expertId);
  const price = 15 * 30;
  await expect.poll(() => balanceOf(page)).toBe(2 * POCKET_MONEY - price);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar file' }).click();
  expect(await readFile(await (await file).path(), 'utf8')).toContain('BEGIN:VEVENT');

  const expert = await newPerson();
  await logIn(expert, MENTOR);
  await expert.goto('/dashboard');
  const mine = expert.locator(`a[href="${new URL(page.url()).pathname}"]`).first();
  await expert
    .getByRole('listitem')
    .filter({ has: mine })
    .getByRole('button', { name: /^Confirm/ })
    .click();
  await expect(page.getByText('Confirmed', { exact: true })).toBeVisible();
  await expect(page.getByText(/has said yes\. The room opens at/)).toBeVisible();

  await page.getByRole('link', { name: 'Notifications, one unread' }).click();
  await page.getByRole('link', { name: /Your booking is confirmed/ }).click();
  await expect(page.getByRole('link', { name: 'Notifications', exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Cancel the booking' }).click();
  const asked = page.getByRole('dialog', { name: 'Cancel this booking?' });
  await expect(asked).toContainText(`All of it comes back: ₹${price}.`);
  await asked.getByRole('button', { name: `Cancel, ₹${price} comes back` }).click();
  await expect(page.getByText(`₹${price} came back to your wallet.`)).toBeVisible();
  await expect.poll(() => balanceOf(page)).toBe(2 * POCKET_MONEY);
  await expect(expert.getByRole('alert').getByText('A booking was cancelled.')).toBeVisible();
});

test('an expert declines, and the money is back at once', async ({ newPerson, request }) => {
  const expertId = await openHours(request);
  const page = await newPerson();
  await comeIn(page);
  await bookFrom(page, expertId);
  const id = new URL(page.url()).pathname;
  const expert = await newPerson({ phone: true });
  await logIn(expert, MENTOR);
  await expert.goto(id);
  await expert.getByRole('button', { name: 'Decline' }).click();
  const asked = expert.getByRole('dialog', { name: /^Decline/ });
  await expect(asked).toContainText('gets all of it back: ₹450.');
  await asked.getByRole('button', { name: 'Decline' }).click();
  await expect(expert.getByText('You said no.')).toBeVisible();
  await expect(page.getByText('Declined', { exact: true })).toBeVisible();
  await expect(page.getByText('₹450 came back to your wallet.')).toBeVisible();
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Nothing booked' })).toBeVisible();
});
