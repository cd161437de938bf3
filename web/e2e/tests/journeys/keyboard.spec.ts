import type { Locator, Page } from '@playwright/test';
import { messagesOf, meterOf, playExpert } from '../../stage/talks';
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
