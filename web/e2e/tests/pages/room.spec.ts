import type { Page } from '@playwright/test';
import { callOf, press } from '../../stage/calls';
import { expectFaultless, SIGHTS, type Sight, wordsOf } from '../../stage/look';
import { signUp } from '../../stage/people';
import { MINUTE_SECONDS } from '../../stage/start-server';
import { beginWith, comeIn, end, meterOf, type Playing, playExpert, recharge, say } from '../../stage/talks';
import { expect, expectRefusals, test } from '../../stage/test';

const ANSWER_WITHIN_MS = 60_000;

type Look = (name: string) => Promise<void>;

/** What every page shows in all sights is seen in one here; in all four where pictures are taken. */
const SEEN =
  process.env.KONNECT_PICTURES === undefined ? SIGHTS.filter(({ phone, dark }) => phone && dark) : SIGHTS;

/** What opens over the room, and closes again. */
async function openEach(page: Page, look: Look) {
  await press(page, 'Report or block');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('room-trouble');
  await page.keyboard.press('Escape');
  await meterOf(page)
    .getByRole('button', { name: /^End( now and pay.*)?$/ })
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('room-end');
  await press(page.getByRole('dialog'), 'Go on talking');
}

/** It rings, is answered without a picture, and ends. */
async function callByVoice(page: Page, { expertId, phone }: Playing, look: Look) {
  await page.goto(`/expert/${expertId}`);
  await press(page, 'Call');
  await expect(page.getByText(/left to pick up$/).first()).toBeVisible();
  await look('room-ringing');
  await press(phone, 'Answer');
  await expect(meterOf(page)).toContainText('End now and pay');
  await look('room-voice');
  await press(page, 'Devices');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('room-devices');
  await press(page.getByRole('dialog'), 'Done');
  await press(phone, 'Hang up');
  await expect(callOf(page)).toHaveCount(0);
  await look('room-call-over');
  await openEach(page, look);
  await end(page);
}

/** One line breaks, then the other. */
async function breakLines(page: Page, stage: Page, look: Look) {
  await page.context().setOffline(true);
  await expect(meterOf(page)).toContainText('You are offline. The meter has stopped.');
  await say(page, 'This one waits for the line.');
  await look('room-offline');
  await page.context().setOffline(false);
  await expect(meterOf(page)).toContainText(/Next (minute )?in/);
  await stage.context().setOffline(true);
  await expect(meterOf(page)).toContainText('lost the connection');
  await look('room-other-away');
  await stage.context().setOffline(false);
  await expect(meterOf(page)).toContainText(/Next (minute )?in/);
}

/** Nobody says anything; the server's question comes at once, instead of after minutes. */
async function keepQuiet(page: Page, expertId: string, look: Look) {
  let ask = (_chatId: string) => {};
  await page.routeWebSocket(/socket\.io/, (socket) => {
    socket.connectToServer();
    ask = (chatId) => {
      const endsAt = new Date(Date.now() + ANSWER_WITHIN_MS).toISOString();
      socket.send(`42${JSON.stringify(['idle-warning', { chatId, endsAt }])}`);
    };
  });
  await comeIn(page);
  await beginWith(page, expertId);
  ask(new URL(page.url()).pathname.split('/').at(-1) ?? '');
  await expect(page.getByRole('heading', { name: 'Still there?' })).toBeVisible();
  await look('room-idle');
  await press(page, 'I am here');
  await expect(page.getByRole('heading', { name: 'Still there?' })).toBeHidden();
  await end(page);
}

/** Another one wants the expert meanwhile. */
async function waitOutside(page: Page, expertId: string, look: Look) {
  await comeIn(page);
  await page.goto(`/expert/${expertId}`);
  await expect(page.getByRole('button', { name: 'Join the queue' }).first()).toBeVisible();
  await look('expert-busy');
  await press(page, 'Join the queue');
  await expect(page.getByRole('list', { name: 'You are first in the queue' })).toBeVisible();
  await look('room-waiting');
  await press(page, 'Leave the queue');
  await expect(page.getByText('You left the queue. Nothing was charged.')).toBeVisible();
  await look('room-left');
}

/** The money of two minutes: it is said to be low, then there is none, and nobody adds any. */
async function runOut(page: Page, { expertId, price }: Playing, look: Look) {
  await signUp(page, 'Lakshminarayanan Venkatasubramanian');
  await recharge(page, 2 * price);
  await beginWith(page, expertId);
  await expect(meterOf(page)).toContainText(/1 minute after this one|this is the last minute/);
  await look('room-low');
  await expect(meterOf(page)).toContainText('seconds to add money and go on', {
    timeout: 3 * MINUTE_SECONDS * 1_000,
  });
  await look('room-last-seconds');
  await expect(page).toHaveURL(/\/summary$/);
  await expect(page.getByText('The money for the next minute was not there.')).toBeVisible();
  await look('summary-run-out');
}

const looksAt =
  (page: Page, sight: Sight): Look =>
  (name) =>
    expectFaultless(page, name, sight);

for (const sight of SEEN) {
  test(`no state of a room has a fault, ${wordsOf(sight)}`, async ({ newPerson }) => {
    test.setTimeout(180_000);
    const stage = await newPerson();
    const expert = await playExpert(stage);
    const page = await newPerson(sight);
    for (const each of [page, stage]) {
      expectRefusals(each.context(), /./);
    }
    await comeIn(page);
    await callByVoice(page, expert, looksAt(page, sight));
    await beginWith(page, expert.expertId);
    await breakLines(page, stage, looksAt(page, sight));
    const other = await newPerson(sight);
    await waitOutside(other, expert.expertId, looksAt(other, sight));
    await end(page);
    const quiet = await newPerson(sight);
    await keepQuiet(quiet, expert.expertId, looksAt(quiet, sight));
    const poor = await newPerson(sight);
    await runOut(poor, expert, looksAt(poor, sight));
  });
}
