import type { Page } from '@playwright/test';
import { messagesOf, meterOf, playExpert, tell } from '../../stage/talks';
import { expect, expectRefusals, test } from '../../stage/test';

const KILLS = 5;
/** For the server to come back, on a machine that does other things as well. */
const BACK_WITHIN_MS = 45_000;

/** Both phones, in one conversation. */
async function bothTalk(page: Page) {
  const { phone: expert } = await playExpert(page);
  const mentee = page.getByRole('region', { name: 'Mentee', exact: true });
  await mentee.getByRole('button', { name: /^Chat now/ }).click();
  await expect(meterOf(mentee)).toContainText('End now and pay');
  await expect(meterOf(expert)).toContainText('Earned');
  return { mentee, expert };
}

const expectBalance = (page: Page, within = 15_000) =>
  expect(page.getByText('Balanced, to the paisa.')).toBeVisible({ timeout: within });

test('two phones on one page: they talk, the line breaks and mends, the wallet runs dry', async ({
  newPerson,
}) => {
  const page = await newPerson();
  const { mentee, expert } = await bothTalk(page);
  await tell(mentee, expert, 'Good evening.');
  await tell(expert, mentee, 'Good evening to you.');
  await expectBalance(page);

  await page.getByRole('button', { name: 'Cut the mentee’s line' }).click();
  await expect(meterOf(mentee)).toContainText('You are offline. The meter has stopped.');
  await expect(meterOf(expert)).toContainText('lost the connection');
  await page.getByRole('button', { name: 'Mend the mentee’s line' }).click();
  await expect(meterOf(mentee)).toContainText('End now and pay');
  await expect(meterOf(expert)).toContainText('Earned');

  await page.getByRole('button', { name: 'Drain the wallet' }).click();
  await expect(meterOf(mentee)).toContainText('₹0.50 left, this is the last minute');
  await expect(meterOf(mentee)).toContainText('seconds to add money and go on');
  await expect(meterOf(expert)).toContainText('to add money');
  await meterOf(mentee)
    .getByRole('button', { name: /^Add ₹\d+ and go on$/ })
    .click();
  await expect(meterOf(mentee)).toContainText('End now and pay');
  await expectBalance(page);
});

test('the server is killed five times, and five times both go on', async ({ newPerson }) => {
  test.setTimeout(KILLS * 60_000);
  const page = await newPerson();
  expectRefusals(page.context(), /\/api\/|\/socket\.io\//);
  const { mentee, expert } = await bothTalk(page);
  for (let kill = 1; kill <= KILLS; kill++) {
    await tell(mentee, expert, `Question ${kill}`);
    await tell(expert, mentee, `Answer ${kill}`);
    await page.getByRole('button', { name: 'Kill the server' }).click();
    await expect(page.getByText('The server is away. These are the last figures.')).toBeVisible();
    await expect(meterOf(mentee)).toContainText('The meter has stopped');
    await expectBalance(page, BACK_WITHIN_MS);
    await expect(meterOf(mentee)).toContainText('End now and pay');
    await expect(meterOf(expert)).toContainText('Earned');
  }
  await tell(mentee, expert, 'Thank you.');
  for (const phone of [mentee, expert]) {
    const said = await messagesOf(phone)
      .getByText(/^(Question|Answer) \d$/)
      .allTextContents();
    expect(said).toEqual(
      Array.from({ length: KILLS }, (_, i) => [`Question ${i + 1}`, `Answer ${i + 1}`]).flat(),
    );
  }
  await expectBalance(page);
});
