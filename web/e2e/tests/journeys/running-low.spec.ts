import type { Page } from '@playwright/test';
import { signUp } from '../../stage/people';
import { MINUTE_SECONDS } from '../../stage/start-server';
import { beginWith, end, meterOf, minutesOf, openReceipt, playExpert, recharge } from '../../stage/talks';
import { expect, test } from '../../stage/test';

/** Begins with money for so many minutes, and no rupee more. */
async function beginWithMinutes(page: Page, minutes: number, expert: { expertId: string; price: number }) {
  await signUp(page, 'Farida Khan');
  await recharge(page, minutes * expert.price);
  await beginWith(page, expert.expertId);
}

test('little money is said in time, and one press in the room adds more', async ({ newPerson }) => {
  const expert = await playExpert(await newPerson());
  const page = await newPerson({ phone: true });
  await beginWithMinutes(page, 3, expert);
  const meter = meterOf(page);
  await expect(meter).toContainText(`₹${2 * expert.price} left, 2 minutes after this one`);
  const add = meter.getByRole('button', { name: /^Add ₹\d+$/ });
  await add.click();
  await expect(add).toBeHidden();
  await expect(meter).not.toContainText('after this one');
  await expect(meter).toContainText(/End now and pay ₹/);
  await end(page);
});

test('at zero there are some seconds to add money, and no gap when one does', async ({ newPerson }) => {
  const expert = await playExpert(await newPerson());
  const page = await newPerson({ phone: true });
  await beginWithMinutes(page, 1, expert);
  const meter = meterOf(page);
  await expect(meter).toContainText('₹0 left, this is the last minute');
  await expect(meter).toContainText(/[4-7]\s*seconds to add money and go on/);
  await meter.getByRole('button', { name: /^Add ₹\d+ and go on$/ }).click();
  await expect(meter).not.toContainText('seconds to add money');
  await expect(meter).toContainText(`End now and pay ₹${3 * expert.price}`);
  await end(page);
  await openReceipt(page, 3);
  await expect(minutesOf(page)).toHaveCount(3);
  const [first, , third] = await minutesOf(page).evaluateAll((minutes) =>
    minutes.map((minute) => Date.parse(minute.getAttribute('datetime') ?? '')),
  );
  const seconds = ((third ?? 0) - (first ?? 0)) / 1000;
  // The seconds of the grace belong to the second minute: the third is not later for them.
  expect(seconds).toBeGreaterThanOrEqual(2 * MINUTE_SECONDS - 0.1);
  expect(seconds).toBeLessThan(2 * MINUTE_SECONDS + 2);
});

test('whoever adds nothing is let go, and those seconds cost nothing', async ({ newPerson }) => {
  const expert = await playExpert(await newPerson());
  const page = await newPerson({ phone: true });
  await beginWithMinutes(page, 1, expert);
  await expect(meterOf(page)).toContainText('seconds to add money and go on');
  await expect(page).toHaveURL(/\/summary$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^1 minute with /);
  await expect(page.getByText(`You paid ₹${expert.price}. ₹0 is left in your wallet.`)).toBeVisible();
  await expect(page.getByText('The money for the next minute was not there.')).toBeVisible();
});
