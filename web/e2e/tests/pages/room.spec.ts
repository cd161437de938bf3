import type { Locator, Page } from '@playwright/test';
import { callOf, press } from '../../stage/calls';
import { MENTOR, openHours } from '../../stage/hours';
import { stretch } from '../../stage/long-names';
import { type Look, looksAt, SEEN, wordsOf } from '../../stage/look';
import { logIn, signUp } from '../../stage/people';
import { MINUTE_SECONDS } from '../../stage/start-server';
import {
  beginWith,
  comeIn,
  end,
  meterOf,
  type Playing,
  playExpert,
  recharge,
  say,
  tell,
} from '../../stage/talks';
import { expect, expectRefusals, test } from '../../stage/test';

const ANSWER_WITHIN_MS = 60_000;

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
  await press(page, /^Call/);
  await expect(callOf(page)).toContainText('left to pick up');
  await look('room-calling');
  await press(phone, 'Decline');
  await expect(callOf(page)).toHaveCount(0);
  await openEach(page, look);
  await end(page);
}

/** One attaches a file while the other types. */
async function attach(page: Page, phone: Locator, look: Look) {
  const notes = {
    name: 'what-the-traces-said.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('nine seconds'),
  };
  await page.getByLabel('Attach a file').setInputFiles(notes);
  await expect(page.getByText('goes with the next message')).toBeVisible();
  await phone.getByRole('textbox', { name: /^Write to/ }).pressSequentially('I see');
  await expect(page.getByText(/is typing$/)).toBeAttached();
  await look('room-typing');
  await press(page, 'Leave the file out');
  await tell(phone, page, 'I see it, too.');
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

const SOONER_MS = 70_000;

/** What the server says after minutes comes at once, what it never says may be said, and leaving is free much sooner. */
async function prompt(page: Page) {
  let send = (_words: string) => {};
  const sooner = (_all: string, ms: string) => `"guaranteeInMs":${Math.max(1, Number(ms) - SOONER_MS)}`;
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const server = socket.connectToServer();
    send = (words) => socket.send(words.replace(/"guaranteeInMs":(\d+)/, sooner));
    server.onMessage((words) => send(words.toString()));
  });
  return (event: string, more: object) => {
    const chatId = new URL(page.url()).pathname.split('/').at(-1);
    send(`42${JSON.stringify([event, { chatId, ...more }])}`);
  };
}

/** How much of the minute that runs has passed. */
async function secondsOfMinute(page: Page) {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec((await meterOf(page).textContent()) ?? '') ?? [];
  return (60 * Number(minutes) + Number(seconds)) % MINUTE_SECONDS;
}

/** Nobody says anything: first the expert does not reply, then it is asked whether one is there; and our server falls ill. */
async function keepQuiet(page: Page, { expertId, phone }: Playing, look: Look) {
  const server = await prompt(page);
  await comeIn(page);
  await beginWith(page, expertId);
  await expect(meterOf(page)).toContainText('has not replied yet');
  await look('room-silence');
  await expect(meterOf(page)).toContainText('Leaving is free now');
  await look('room-silence-free');
  /** Early in a minute: the next one that begins knows nothing of it. */
  const ask = async () => {
    await expect.poll(() => secondsOfMinute(page)).toBeLessThan(MINUTE_SECONDS / 2);
    server('idle-warning', { endsAt: new Date(Date.now() + ANSWER_WITHIN_MS).toISOString() });
  };
  await ask();
  await expect(page.getByRole('heading', { name: 'Still there?' })).toBeVisible();
  await look('room-idle');
  await ask();
  await press(page, 'I am here');
  await expect(page.getByRole('heading', { name: 'Still there?' })).toBeHidden();
  server('meter-paused', { reason: 'platform' });
  await expect(meterOf(page)).toContainText('Our server stopped answering.');
  await look('room-server-away');
  server('meter-resumed', { reason: 'platform' });
  await say(phone, 'Sorry, now I am here.');
  await end(page);
}

/** Up to an amount; meanwhile the slip is opened, and money could be added. Afterwards the room is read again. */
async function stopAtCap(page: Page, { expertId, price }: Playing, look: Look) {
  await comeIn(page);
  await page.goto(`/chat?with=${expertId}&max=${4 * price}`);
  await expect(meterOf(page)).toContainText('End now and pay');
  const clock = meterOf(page).getByRole('button', { name: /open the slip$/ });
  if (await clock.isVisible()) {
    await clock.click();
    await expect(page.getByRole('dialog')).toContainText(`₹${4 * price}, 4 minutes`);
    await look('room-slip');
  }
  await press(page, 'Add money');
  await look('room-top-up');
  await press(page, 'Not now');
  await expect(meterOf(page)).toContainText(`Stops at ₹${4 * price}, in`, {
    timeout: 4 * MINUTE_SECONDS * 1_000,
  });
  await look('room-cap');
  await expect(page).toHaveURL(/\/summary$/, { timeout: 5 * MINUTE_SECONDS * 1_000 });
  await expect(page.getByText('It stopped at the amount you had set.')).toBeVisible();
  const room = page.url().replace(/\/summary$/, '');
  await page.goto(room);
  await expect(page.getByText(/^This session is over: /)).toBeVisible();
  await look('room-finished');
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
  await page.goto(`/chat?with=${expertId}`);
  await expect(page.getByText(/^Your wallet does not pay one minute with/)).toBeVisible();
  await look('request-refused');
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

/** Its connection counts far too long ways, as a weak line has them. */
const weaken = (page: Page) =>
  page.addInitScript(() => {
    const count = RTCPeerConnection.prototype.getStats;
    RTCPeerConnection.prototype.getStats = async function stats() {
      const far = { id: 'far', type: 'remote-inbound-rtp', roundTripTime: 2 };
      return new Map([...(await count.call(this)), [far.id, far]]);
    };
  });

for (const sight of SEEN) {
  test(`no state of a room has a fault, ${wordsOf(sight)}`, async ({ newPerson }) => {
    test.setTimeout(480_000);
    const stage = await newPerson();
    const expert = await playExpert(stage);
    /** In a plain run, where nobody sees it, the expert has the longest of names. */
    const somebody = async () => {
      const page = await newPerson(sight);
      expectRefusals(page.context(), /./);
      if (process.env.KONNECT_PICTURES === undefined) {
        await stretch(page, { name: expert.name, rich: false });
      }
      return { page, look: looksAt(page, sight) };
    };
    expectRefusals(stage.context(), /./);
    const { page, look } = await somebody();
    await comeIn(page);
    await callByVoice(page, expert, look);
    await beginWith(page, expert.expertId);
    await attach(page, expert.phone, look);
    await breakLines(page, stage, look);
    const other = await somebody();
    await waitOutside(other.page, expert.expertId, other.look);
    await end(page);
    const quiet = await newPerson(sight);
    await keepQuiet(quiet, expert, looksAt(quiet, sight));
    const careful = await somebody();
    await stopAtCap(careful.page, expert, careful.look);
    const poor = await somebody();
    await runOut(poor.page, expert, poor.look);
  });

  test(`no state of a call has a fault, ${wordsOf(sight)}`, async ({ newPerson }) => {
    const stage = await newPerson();
    const { expertId, phone } = await playExpert(stage);
    const page = await newPerson(sight);
    await comeIn(page);
    await weaken(page);
    await beginWith(page, expertId);
    await press(page, /^Video call with/);
    await press(phone, 'Answer with video');
    await expect(page.getByText(/^The line is weak/).filter({ visible: true })).toBeVisible({
      timeout: 40_000,
    });
    await looksAt(page, sight)('call-weak-line');
    await press(page, /open the slip$/);
    await expect(page.getByRole('dialog')).toContainText('In the wallet');
    await looksAt(page, sight)('call-slip');
    await press(page, 'Close');
    await end(page);
  });

  test(`no state of an expert's own room has a fault, ${wordsOf(sight)}`, async ({ newPerson, request }) => {
    const expertId = await openHours(request);
    const expert = await newPerson(sight);
    const look = looksAt(expert, sight);
    await logIn(expert, MENTOR);
    await expert.goto('/dashboard');
    const duty = expert.getByRole('switch', { name: 'Take sessions' });
    await duty.click();
    await expect(duty).toBeChecked();
    const page = await newPerson();
    await comeIn(page);
    await beginWith(page, expertId);
    await expect(expert).toHaveURL(/\/chat\//);
    await expect(meterOf(expert)).toContainText(/Earned *₹/);
    await tell(page, expert, 'How do I ask for more money?');
    await look('room-of-an-expert');
    await end(page);
    await expect(expert).toHaveURL(/\/summary$/);
    await expect(expert.getByText(/^You earned ₹/)).toBeVisible();
    await look('summary-of-an-expert');
    await expert.goto('/dashboard');
    await duty.click();
    await expect(duty).not.toBeChecked();
  });
}
