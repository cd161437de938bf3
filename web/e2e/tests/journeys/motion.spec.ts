import type { Page } from '@playwright/test';
import { MINUTE_SECONDS } from '../../stage/start-server';
import { beginWith, comeIn, meterOf, playExpert } from '../../stage/talks';
import { expect, expectRefusals, test } from '../../stage/test';

/** How often the line of the meter takes another place in that time. */
const moves = (page: Page, forMs: number) =>
  meterOf(page)
    .locator('.minute-line')
    .first()
    .evaluate(
      (line, time) =>
        new Promise<number>((done) => {
          let seen = 0;
          let place = line.getAttribute('style');
          const watching = new MutationObserver(() => {
            if (line.getAttribute('style') !== place) {
              place = line.getAttribute('style');
              seen += 1;
            }
          });
          watching.observe(line, { attributes: true });
          setTimeout(() => {
            watching.disconnect();
            done(seen);
          }, time);
        }),
      forMs,
    );

test('the minute line moves once a second, and where less motion is wished for it steps', async ({
  newPerson,
}) => {
  const { expertId } = await playExpert(await newPerson());
  const page = await newPerson({ phone: true });
  await comeIn(page);
  await beginWith(page, expertId);
  const seconds = 4;
  const moved = await moves(page, seconds * 1_000);
  expect(moved).toBeGreaterThanOrEqual(seconds - 1);
  expect(moved).toBeLessThanOrEqual(seconds + 2);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // In a minute of that length: one step, its end, and perhaps one of the next.
  expect(await moves(page, MINUTE_SECONDS * 1_000)).toBeLessThanOrEqual(3);
});

test('the line is hatched as soon as the meter stands still', async ({ newPerson }) => {
  const stage = await newPerson();
  const { expertId } = await playExpert(stage);
  const page = await newPerson({ phone: true });
  expectRefusals(stage.context(), /./);
  await comeIn(page);
  await beginWith(page, expertId);
  const line = meterOf(page).locator('.minute-line').first();
  const colours = () =>
    line.evaluate((element) => {
      const fill = getComputedStyle(element, '::before');
      return [fill.getPropertyValue('--stripe'), fill.getPropertyValue('--gap')];
    });
  const [stripe, gap] = await colours();
  expect(gap).toBe(stripe);
  await stage.context().setOffline(true);
  await expect(line).toHaveAttribute('data-state', 'stopped');
  await page.waitForTimeout(250);
  const [hatch, between] = await colours();
  expect(hatch).not.toBe(stripe);
  expect(between).toMatch(/rgba\(0, 0, 0, 0\)|transparent/);
  await stage.context().setOffline(false);
});
