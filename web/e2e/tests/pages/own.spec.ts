import type { Locator, Page } from '@playwright/test';
import { callOf, press } from '../../stage/calls';
import { stretch } from '../../stage/long-names';
import { expectNoSidewaysScroll, type Look, looksInAllSights } from '../../stage/look';
import { signUp } from '../../stage/people';
import { beginWith, comeIn, end, playExpert, tell } from '../../stage/talks';
import { expect, test } from '../../stage/test';

/** The expert calls with video, and is answered; then the session goes on as a chat. */
async function call(page: Page, expert: Locator, look: Look) {
  await press(expert, /^Video call with/);
  await expect(page.getByRole('heading', { name: /is calling with video$/ })).toBeVisible();
  await look('call-incoming');
  await press(page, 'Answer with video');
  await expect(page.getByLabel(/^Video of/)).toBeVisible();
  await look('call');
  await press(page, 'Hang up');
  await expect(callOf(page)).toHaveCount(0);
}

/** Through every page that is one's own, in the order in which one comes to them. */
async function walk(page: Page, expertId: string, expert: Locator, look: Look, inRoom?: () => Promise<void>) {
  await comeIn(page);
  await beginWith(page, expertId);
  await tell(page, expert, 'My service answers in nine seconds. Where would you look first?');
  await tell(expert, page, 'At what it waits for. Is it the database, or another service?');
  await look('room');
  await inRoom?.();
  await page.goto('/chat');
  await expect(page.getByText('In a session now')).toBeVisible();
  await look('chat');
  await page.getByText('In a session now').click();
  await end(page);
  await expect(page.getByRole('heading', { name: /minutes? with/ })).toBeVisible();
  await expect(page.getByText('is running.')).toBeHidden();
  await look('summary');
  await page.goto('/wallet');
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await look('wallet');
  await page.getByRole('listitem').filter({ hasText: '−₹' }).getByRole('link').click();
  await expect(page.locator('.slip time').first()).toBeVisible();
  await look('receipt');
  await page.goto('/profile');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await look('profile');
}

test("one's own pages have no fault", async ({ newPerson }) => {
  test.setTimeout(240_000);
  const stage = await newPerson();
  const { expertId, phone } = await playExpert(stage);
  await looksInAllSights(stage)('demo');
  const page = await newPerson();
  const look = looksInAllSights(page);
  await walk(page, expertId, phone, look, () => call(page, phone, look));
  const newcomer = await newPerson();
  await signUp(newcomer, 'Farida Khan');
  await expect(newcomer.getByRole('heading', { level: 1 })).toBeVisible();
  await looksInAllSights(newcomer)('onboarding');
});

/** What opens over a room or rings in it, where a name is longest. */
async function talk(page: Page, expert: Locator) {
  const fit = (name: string) => expectNoSidewaysScroll(page, name);
  await press(page, /open the slip$/);
  await expect(page.getByRole('dialog')).toContainText('In the wallet');
  await fit('room-slip');
  await press(page, 'Close');
  await press(page, 'Report or block');
  await fit('room-trouble');
  await page.keyboard.press('Escape');
  await press(page, /^Call/);
  await expect(callOf(page)).toContainText('left to pick up');
  await fit('room-calling');
  await press(page, 'Hang up');
  await call(page, expert, fit);
}

test("one's own pages are no wider than the narrowest phone", async ({ newPerson }) => {
  const stage = await newPerson({ phone: true });
  const { expertId, name, phone } = await playExpert(stage);
  const page = await newPerson({ phone: true });
  await stretch(page, { name });
  await page.goto(`/expert/${expertId}`);
  await expect(page.getByRole('button', { name: /^Chat now/ })).toBeVisible();
  await expectNoSidewaysScroll(page, 'expert');
  await walk(
    page,
    expertId,
    phone,
    (place) => expectNoSidewaysScroll(page, place),
    () => talk(page, phone),
  );
  await expectNoSidewaysScroll(stage, 'demo');
});
