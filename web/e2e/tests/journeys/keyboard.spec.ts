import type { Locator, Page } from '@playwright/test';
import { MENTOR, openHours } from '../../stage/hours';
import { comeIn, messagesOf, meterOf, playExpert } from '../../stage/talks';
import { expect, test } from '../../stage/test';

const MOST_STEPS = 80;

/** Goes there by steps from place to place, as one does without a mouse. */
async function reach(page: Page, place: Locator) {
  const there = place.filter({ visible: true }).first();
  await expect(there).toBeVisible();
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (await there.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`${place} is not reached in ${MOST_STEPS} steps`);
}

async function press(page: Page, place: Locator) {
  await reach(page, place);
  await page.keyboard.press('Enter');
}

test('from the door to the review without a mouse', async ({ newPerson }) => {
  const { expertId, name, phone } = await playExpert(await newPerson());
  const page = await newPerson();
  await page.goto('/login');
  await press(page, page.getByRole('button', { name: 'Come in as a visitor' }));
  await expect(page).toHaveURL('/explore');

  await reach(page, page.getByRole('textbox', { name: 'Search' }));
  await page.keyboard.type(name);
  await expect(page).toHaveURL(/search=/);
  await press(page, page.getByRole('region', { name: 'People' }).getByRole('link', { name }));
  await expect(page).toHaveURL(`/expert/${expertId}`);
  await press(page, page.getByRole('button', { name: /^Chat now/ }));
  await expect(meterOf(page)).toBeVisible();

  await reach(page, page.getByRole('textbox', { name: /^Write to/ }));
  await page.keyboard.type('No mouse here.');
  await page.keyboard.press('Enter');
  await expect(messagesOf(phone).getByText('No mouse here.')).toBeVisible();

  const over = meterOf(page).getByRole('button', { name: 'End', exact: true });
  await reach(page, over);
  await expect(meterOf(page)).toContainText(/in [2-7] s/);
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('dialog').getByRole('button', { name: /^End now and pay/ }));
  await expect(page).toHaveURL(/\/summary$/);

  await reach(page, page.getByRole('radio', { name: 'Not helpful' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Good', exact: true })).toBeChecked();
  await press(page, page.getByRole('button', { name: 'Post review' }));
  await expect(page.getByText(/^Your review of .+ is posted\.$/)).toBeVisible();
});

test('money, a booking and its end without a mouse', async ({ newPerson, request }) => {
  const expertId = await openHours(request);
  const page = await newPerson();
  await comeIn(page);
  await page.goto('/wallet');
  await reach(page, page.getByRole('radio', { name: '₹500' }));
  await page.keyboard.press('ArrowRight');
  await press(page, page.getByRole('button', { name: 'Add ₹1,000' }));
  await expect(page.getByText('₹1,000 is in your wallet.')).toBeVisible();

  await page.goto(`/expert/${expertId}?minutes=15`);
  const times = page.getByRole('region', { name: 'Book a time' });
  await press(page, times.getByRole('group', { name: 'Day' }).getByRole('button').nth(2));
  await press(page, times.getByRole('list', { name: 'Free times' }).getByRole('button').nth(4));
  const sheet = page.getByRole('dialog', { name: `Book ${MENTOR.name}` });
  await press(page, sheet.getByRole('button', { name: /^Book and pay ₹/ }));
  await expect(page.getByText('Waiting for a yes')).toBeVisible();

  const cancel = page.getByRole('button', { name: 'Cancel the booking' });
  await press(page, cancel);
  await page.keyboard.press('Escape');
  await expect(cancel).toBeFocused();
  await page.keyboard.press('Enter');
  const asked = page.getByRole('dialog', { name: 'Cancel this booking?' });
  await press(page, asked.getByRole('button', { name: /^Cancel/ }));
  await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
});

test('the profile and its switches without a mouse', async ({ newPerson }) => {
  const page = await newPerson();
  await comeIn(page);
  await page.goto('/profile');
  await reach(page, page.getByLabel('Name', { exact: true }));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Farida Khan');
  await press(page, page.getByRole('button', { name: 'Save', exact: true }));
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  const byMail = page
    .getByRole('group', { name: 'Money comes back to you' })
    .getByRole('checkbox', { name: 'By mail' });
  await reach(page, byMail);
  const before = await byMail.isChecked();
  await page.keyboard.press('Space');
  await expect(byMail).toBeChecked({ checked: !before });
});
