import type { Page } from '@playwright/test';
import { bookFrom, MENTOR, openHours } from '../../stage/hours';
import { expectNoSidewaysScroll, type Look, looksInAllSights } from '../../stage/look';
import { logIn } from '../../stage/people';
import { comeIn } from '../../stage/talks';
import { expect, test } from '../../stage/test';

/** Through the pages that a booking leads over, on the asking side. */
async function book(page: Page, expertId: string, look: Look) {
  await comeIn(page);
  await bookFrom(page, expertId);
  await look('booking');
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'One booking ahead' })).toBeVisible();
  await look('dashboard');
}

async function openDesk(page: Page, look: Look) {
  await logIn(page, MENTOR);
  await page.goto('/notifications');
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await look('notifications');
  await page.goto('/dashboard');
  await expect(page.getByText('Earned today')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Confirm the booking of/ }).first()).toBeVisible();
  await look('dashboard-of-an-expert');
}

test('what is booked has no fault', async ({ newPerson, request }) => {
  const expertId = await openHours(request);
  const page = await newPerson();
  await book(page, expertId, looksInAllSights(page));
  const expert = await newPerson();
  await openDesk(expert, looksInAllSights(expert));
});

test('what is booked is no wider than the narrowest phone', async ({ newPerson, request }) => {
  const expertId = await openHours(request);
  const page = await newPerson({ phone: true });
  await book(page, expertId, (name) => expectNoSidewaysScroll(page, name));
  const expert = await newPerson({ phone: true });
  await openDesk(expert, (name) => expectNoSidewaysScroll(expert, name));
});
