import { heardOn, listen } from '../../stage/aloud';
import { press } from '../../stage/calls';
import { beginWith, comeIn, end, meterOf, playExpert, say, tell } from '../../stage/talks';
import { expect, expectRefusals, test } from '../../stage/test';

test('a screen reader hears each message, also the same words twice', async ({ newPerson }) => {
  const { expertId, name, phone } = await playExpert(await newPerson());
  const page = await newPerson();
  await listen(page);
  await comeIn(page);
  await beginWith(page, expertId);
  const from = name.split(' ')[0];
  await tell(phone, page, 'Yes.');
  await say(phone, 'Yes.');
  await say(phone, 'And why?');
  await say(page, 'My own words are not read to me.');
  const heard = async () => (await heardOn(page)).filter((words) => words.startsWith(`${from}: `));
  await expect.poll(heard).toEqual([`${from}: Yes.`, `${from}: Yes.`, `${from}: And why?`]);
  await end(page);
});

test('a screen reader hears the meter begin, stop and go on, and how a call goes, but no second', async ({
  newPerson,
}) => {
  const stage = await newPerson();
  const { expertId, name, phone } = await playExpert(stage);
  const page = await newPerson();
  await listen(page);
  for (const each of [page, stage]) {
    expectRefusals(each.context(), /./);
  }
  await comeIn(page);
  await beginWith(page, expertId);
  const from = name.split(' ')[0];
  /** What was said of the meter and of calls, each once where it came twice in a row. */
  const heard = async () =>
    (await heardOn(page))
      .filter((words) => !/: |^The room/.test(words))
      .filter((words, n, all) => words !== all[n - 1]);
  const until = (words: string) => expect.poll(heard).toContainEqual(expect.stringContaining(words));
  await until('The meter runs.');
  await tell(phone, page, 'Hello.');

  await stage.context().setOffline(true);
  await until(`${from} lost the connection. Not charging.`);
  await stage.context().setOffline(false);
  await expect(meterOf(page)).toContainText(/Next (minute )?in/);
  await expect.poll(async () => (await heard()).at(-1)).toBe('The meter runs.');

  await press(page, /^Call/);
  await until(`Ringing ${from}`);
  await press(phone, 'Answer');
  await until(`You are talking to ${from}.`);
  await press(phone, 'Hang up');
  await until(`${from} hung up. The chat goes on.`);
  expect((await heard()).length).toBeLessThan(12);
  await end(page);
});
