import type { Page } from '@playwright/test';
import { press } from '../../stage/calls';
import { bookFrom, openHours } from '../../stage/hours';
import { type Look, looksAt, SEEN, wordsOf } from '../../stage/look';
import { signUp } from '../../stage/people';
import { comeIn } from '../../stage/talks';
import { expect, expectRefusals, test } from '../../stage/test';

/** Where there is nothing yet. */
const EMPTY: Record<string, string> = {
  chat: 'No conversation yet',
  wallet: 'Nothing here yet',
  notifications: 'Nothing yet',
  dashboard: 'Nothing booked',
};

/** A newcomer's first steps, and what is still empty then. */
async function beNew(page: Page, look: Look) {
  await signUp(page, 'Farida Khan');
  for (const step of ['onboarding-interests', 'onboarding-goals']) {
    await press(page, 'Next');
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await look(step);
  }
  await press(page, 'Done');
  await expect(page).toHaveURL('/explore');
  for (const [name, words] of Object.entries(EMPTY)) {
    await page.goto(`/${name}`);
    await expect(page.getByText(words).first()).toBeVisible();
    await look(`${name}-empty`);
  }
  await page.goto('/profile');
  await press(page, 'Delete my account');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('profile-delete');
  await page.goto('/explore?search=zzzyyyxxx');
  await expect(page.getByRole('heading', { name: /^Nobody for/ })).toBeVisible();
  await look('explore-empty');
  await page.goto('/explore?available=true&search=Arjun%20Mehta');
  await expect(page.getByRole('link', { name: 'Book a time with Arjun' })).toBeVisible();
  await look('explore-nobody-free');
}

/** What opens over a page and asks. */
async function openSheets(page: Page, expertId: string, look: Look) {
  await comeIn(page);
  await expect(page.getByRole('region', { name: 'People' }).getByRole('listitem').first()).toBeVisible();
  const filters = page.getByRole('button', { name: 'Filters' });
  if (await filters.isVisible()) {
    await filters.click();
    await look('explore-filters');
    await page.keyboard.press('Escape');
  }
  await page.goto(`/expert/${expertId}`);
  await expect(page.getByText(/is away just now/).filter({ visible: true })).toBeVisible();
  await look('expert-away');
  await bookFrom(page, expertId, () => look('expert-book'));
  await press(page, 'Cancel the booking');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('booking-cancel');
  await press(page, 'Keep it');
}

/** The server does not answer, and then there is no line at all. */
async function loseAll(page: Page, look: Look) {
  expectRefusals(page.context(), /./);
  await comeIn(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.route(/\/api\/(experts|wallet)/, (route) => route.abort());
  await page.goto('/explore?search=design');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await look('explore-failed');
  await page.goto('/wallet');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await look('wallet-failed');
  await page.context().setOffline(true);
  await page.goto('/explore');
  await expect(page.getByText('You are offline.').first()).toBeVisible();
  await look('explore-offline');
}

for (const sight of SEEN) {
  test(`what is seen seldom has no fault, ${wordsOf(sight)}`, async ({ newPerson, request }) => {
    test.setTimeout(180_000);
    const expertId = await openHours(request);
    const newcomer = await newPerson(sight);
    await beNew(newcomer, looksAt(newcomer, sight));
    const page = await newPerson(sight);
    await openSheets(page, expertId, looksAt(page, sight));
    const lonely = await newPerson(sight);
    await loseAll(lonely, looksAt(lonely, sight));
  });
}
