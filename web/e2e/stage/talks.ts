import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** What a visitor of the demo has in the wallet. */
export const POCKET_MONEY = 500;

/** Comes in without an account, with `POCKET_MONEY`. */
export async function comeIn(page: Page) {
  await page.goto('/login');
  await page.getByRole('button', { name: 'Come in as a visitor' }).click();
  await expect(page).toHaveURL('/explore');
}

/** Adds that many rupees in the wallet. */
export async function recharge(page: Page, amount: number) {
  await page.goto('/wallet');
  await page.getByLabel('Other amount').fill(String(amount));
  await page.getByRole('button', { name: `Add ₹${amount}` }).click();
  await expect(page.getByText(`₹${amount} is in your wallet.`)).toBeVisible();
}

export type Playing = { expertId: string; name: string; price: number; phone: Locator };

/** The right phone of /demo: an expert who does what the test does, and nothing else. */
export async function playExpert(page: Page): Promise<Playing> {
  const signedIn = page.waitForResponse(
    (response) =>
      response.url().endsWith('/api/auth/demo') && response.request().postDataJSON().as === 'expert',
  );
  await page.goto('/demo');
  const { expertId } = await (await signedIn).json();
  const phone = page.getByRole('region', { name: 'Expert', exact: true });
  await expect(phone.getByText('You are free')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Mentee' }).getByText('Free now')).toBeVisible();
  const { name, pricePerMin } = await (await page.request.get(`/api/experts/${expertId}`)).json();
  return { expertId, name, price: pricePerMin, phone };
}

/** From the expert's page into the room. */
export async function beginWith(page: Page, expertId: string) {
  await page.goto(`/expert/${expertId}`);
  await page.getByRole('button', { name: /^Chat now/ }).click();
  await expect(page).toHaveURL(/\/chat\/[^/?]+$/);
  await expect(meterOf(page)).toBeVisible();
}

type Scope = Page | Locator;

/** The meter that is seen: beside the messages on a desktop, above them on a phone. */
export const meterOf = (scope: Scope) => scope.getByLabel('Meter', { exact: true }).filter({ visible: true });

export const messagesOf = (scope: Scope) => scope.getByRole('region', { name: /^Messages with/ });

export async function say(scope: Scope, text: string) {
  const field = scope.getByRole('textbox', { name: /^Write to/ });
  await field.fill(text);
  await field.press('Enter');
  await expect(messagesOf(scope).getByText(text, { exact: true }).last()).toBeVisible();
}

/** Says it, and sees that it has come to the other side. */
export async function tell(from: Scope, to: Scope, text: string) {
  await say(from, text);
  await expect(messagesOf(to).getByText(text, { exact: true })).toBeVisible();
}

/**
 * Asked once, with the amount; gives the words of that button. Not where a minute begins: what is to be paid changes
 * there while one presses.
 */
export async function end(page: Page): Promise<string> {
  await expect(meterOf(page)).toContainText(/in [2-7] s/);
  await meterOf(page)
    .getByRole('button', { name: /^End( now and pay.*)?$/ })
    .click();
  const confirm = page.getByRole('dialog').getByRole('button', { name: /^End now and pay/ });
  const words = (await confirm.textContent()) ?? '';
  await confirm.click();
  await expect(page).toHaveURL(/\/summary$/);
  return words;
}

/** The rupees that a text names first. */
export function rupeesIn(text: string): number {
  const found = /₹([\d,]+(?:\.\d+)?)/.exec(text);
  return Number(found?.[1]?.replaceAll(',', ''));
}

/** The lines of the slip that is seen: the minutes that were charged. */
export const minutesOf = (scope: Scope) => scope.locator('.slip').filter({ visible: true }).locator('time');

/** From the wallet to the slip of its one payment for so many minutes; gives that payment's line in the wallet. */
export async function openReceipt(page: Page, minutes: number): Promise<string> {
  await page.goto('/wallet');
  const payment = page
    .getByRole('listitem')
    .filter({ hasText: minutes === 1 ? '1 minute' : `${minutes} minutes` });
  await expect(payment).toHaveCount(1);
  const line = (await payment.textContent()) ?? '';
  await payment.getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Session', level: 1 })).toBeVisible();
  return line;
}
