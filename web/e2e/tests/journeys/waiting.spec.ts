import type { Page } from '@playwright/test';
import { beginWith, comeIn, end, meterOf, minutesOf, POCKET_MONEY, playExpert } from '../../stage/talks';
import { expect, test } from '../../stage/test';

async function joinQueue(page: Page, expertId: string) {
  await comeIn(page);
  await page.goto(`/expert/${expertId}`);
  await page.getByRole('button', { name: 'Join the queue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ is with someone$/);
}

async function expectNothingCharged(page: Page) {
  await page.goto('/wallet');
  await expect(page.getByText(`₹${POCKET_MONEY}.00`).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '−₹' })).toHaveCount(0);
}

type Counting = Window & { tones?: number };

/** From the next page on, counts what sounds. */
const countTones = (page: Page) =>
  page.addInitScript(() => {
    const counting = window as Counting;
    counting.tones = 0;
    window.OscillatorNode = class extends OscillatorNode {
      constructor(...given: ConstructorParameters<typeof OscillatorNode>) {
        super(...given);
        counting.tones = (counting.tones ?? 0) + 1;
      }
    };
  });

const tones = (page: Page) => page.evaluate(() => (window as Counting).tones);

test('whoever waits moves up, may leave, and is let in by itself; waiting costs nothing', async ({
  newPerson,
}) => {
  const { expertId, price } = await playExpert(await newPerson());
  const [talking, next, last] = [
    await newPerson(),
    await newPerson({ phone: true }),
    await newPerson({ phone: true }),
  ];
  await Promise.all([talking, last].map(countTones));
  await comeIn(talking);
  await beginWith(talking, expertId);

  await joinQueue(next, expertId);
  await expect(next.getByRole('list', { name: 'You are first in the queue' })).toBeVisible();
  await expect(next.getByText(/^(About \d+ min|Less than a minute)$/)).toBeVisible();
  await expect(next.getByText(/^Going by how long sessions /)).toBeVisible();
  await joinQueue(last, expertId);
  await expect(last.getByRole('list', { name: 'You are number 2 in the queue' })).toBeVisible();

  await next.getByRole('button', { name: 'Leave the queue' }).click();
  await expect(next.getByText('You left the queue. Nothing was charged.')).toBeVisible();
  await expectNothingCharged(next);
  await expect(last.getByRole('list', { name: 'You are first in the queue' })).toBeVisible();

  await end(talking);
  await expect(last).toHaveURL(/\/chat\/[^/?]+$/);
  await expect.poll(() => tones(last)).toBeGreaterThan(0);
  expect(await tones(talking)).toBe(0);
  await meterOf(last)
    .getByRole('button', { name: /open the slip/ })
    .click();
  await expect(minutesOf(last)).toHaveCount(1);
  await last.getByRole('button', { name: 'Close' }).click();
  await end(last);
  await expect(last.getByText(`You paid ₹${price}. ₹${POCKET_MONEY - price} is left`)).toBeVisible();
});
