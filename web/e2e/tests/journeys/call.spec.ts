import {
  callOf,
  expectToHaveLetGo,
  expectToTalk,
  heardBy,
  inAChat,
  press,
  watchCalls,
  wayOf,
} from '../../stage/calls';
import {
  beginWith,
  comeIn,
  end,
  meterOf,
  minutesOf,
  POCKET_MONEY,
  playExpert,
  rupeesIn,
  tell,
} from '../../stage/talks';
import { expect, expectRefusals, test } from '../../stage/test';
import { openLine } from '../../stage/weak-line';

const GIVEN_UP_WITHIN_MS = 40_000;

test('a video call in a chat: both see and hear, through a broken line and a reload, until one hangs up', async ({
  newPerson,
}) => {
  const stage = await newPerson();
  await watchCalls(stage);
  const { expertId, phone } = await playExpert(stage);
  const page = await newPerson({ phone: true });
  await watchCalls(page);
  expectRefusals(page.context(), /./);
  await comeIn(page);
  await beginWith(page, expertId);
  await press(page, /^Video call with/);
  await press(phone, 'Answer with video');
  await expectToTalk(page, stage);

  const before = await heardBy(stage);
  await page.context().setOffline(true);
  await expect(callOf(phone).filter({ visible: true })).toContainText('Reconnecting with');
  await page.context().setOffline(false);
  await expect(callOf(phone).filter({ visible: true })).not.toContainText('Reconnecting with');
  await expectToTalk(page, stage);
  expect((await heardBy(stage)).way).not.toBe(before.way);

  await press(page, 'Chat');
  await press(phone, 'Chat');
  await tell(page, phone, 'I can still write.');
  await page.reload();
  await expectToTalk(page, stage);
  await press(phone, 'Hang up');
  await Promise.all([expectToHaveLetGo(stage), expectToHaveLetGo(page)]);
  await expect(page.getByRole('region', { name: 'The last call' })).toContainText(
    'hung up. The chat goes on.',
  );
  await tell(page, phone, 'The chat goes on.');
});

test('both call at once and talk in one call; it ends with its session', async ({ newPerson }) => {
  const { stage, phone, page } = await inAChat(newPerson);
  await Promise.all([press(page, /^Video call with/), press(phone, /^Video call with/)]);
  await expectToTalk(page, stage);
  await expect(callOf(page).filter({ visible: true })).toHaveCount(1);
  await end(page);
  await Promise.all([expectToHaveLetGo(page), expectToHaveLetGo(stage)]);
});

test('two who reach each other only through the TURN server talk through it', async ({ newPerson }) => {
  const { stage, phone, page } = await inAChat(newPerson, { relayed: true });
  await press(page, /^Video call with/);
  await press(phone, 'Answer with video');
  await expectToTalk(page, stage);
  expect([await wayOf(page), await wayOf(stage)]).toEqual(['relay', 'relay']);
  await end(page);
});

test('a line too weak for a picture keeps the sound, until one tries again', async ({ newPerson }) => {
  const line = await openLine(Number(process.env.TURN_PORT));
  const { stage, phone, page } = await inAChat(newPerson, { relayed: true, line: line.port });
  await press(page, /^Video call with/);
  await press(phone, 'Answer with video');
  await expectToTalk(page, stage);
  line.lose(0.3);
  const givenUp = page.getByText('The line is weak, so your video is off and the sound stays.');
  await expect(givenUp.first()).toBeVisible({ timeout: GIVEN_UP_WITHIN_MS });
  const before = await heardBy(stage);
  await expect.poll(async () => (await heardBy(stage)).sound - before.sound).toBeGreaterThan(0);
  line.lose(0);
  await press(page, 'Try again');
  const without = await heardBy(stage);
  await expect.poll(async () => (await heardBy(stage)).frames - without.frames).toBeGreaterThan(5);
  await end(page);
  await Promise.all([expectToHaveLetGo(page), expectToHaveLetGo(stage)]);
  line.close();
});

test('a call that is answered in one window rings in no other of that person', async ({ newPerson }) => {
  const { stage, phone, page } = await inAChat(newPerson);
  const other = await page.context().newPage();
  await watchCalls(other);
  await other.goto(page.url());
  await expect(meterOf(other)).toBeVisible();
  await press(phone, /^Call/);
  const rings = other.getByRole('region', { name: 'Incoming call' });
  await expect(rings).toBeVisible();
  await press(page, 'Answer');
  const elsewhere = other.getByText('The call goes on in another window of yours.');
  await expect(elsewhere.filter({ visible: true }).first()).toBeVisible();
  await expect(rings).toHaveCount(0);
  await expectToHaveLetGo(other);
  await expect(callOf(page).filter({ visible: true })).toHaveCount(1);
  await end(page);
  await Promise.all([expectToHaveLetGo(page), expectToHaveLetGo(stage)]);
});

test('a session that is a call rings free, may be declined, and costs from its answer on', async ({
  newPerson,
}) => {
  const stage = await newPerson();
  await watchCalls(stage);
  const { expertId, phone } = await playExpert(stage);
  const page = await newPerson();
  await watchCalls(page);
  await comeIn(page);
  await page.goto(`/expert/${expertId}`);
  await press(page, 'Call');
  await expect(page.getByText(/^Free until .+ answers\. \d+ s left to pick up$/).first()).toBeVisible();
  await press(phone, 'Decline');
  await expect(page.getByText('You paid nothing.')).toBeVisible();
  await expect(page.getByText(/cannot take this one now\.$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How was it?' })).toHaveCount(0);
  await expectToHaveLetGo(page);

  await page.goto(`/expert/${expertId}`);
  await press(page, 'Call');
  await press(page, 'Chat instead');
  await expect(meterOf(page)).toContainText('Next minute in');
  await expect(phone.getByRole('textbox', { name: /^Write to/ })).toBeVisible();
  await expectToHaveLetGo(page);
  const written = rupeesIn(await end(page));

  await page.goto(`/expert/${expertId}`);
  await press(page, 'Video');
  await press(phone, 'Answer with video');
  await expectToTalk(page, stage);
  await expect(meterOf(page)).toContainText('End now and pay');
  const amount = rupeesIn(await end(page));
  await expect(
    page.getByText(`You paid ₹${amount}. ₹${POCKET_MONEY - written - amount} is left`),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How was it?' })).toBeVisible();
  await expect(minutesOf(page)).not.toHaveCount(0);
  await Promise.all([expectToHaveLetGo(page), expectToHaveLetGo(stage)]);
});
