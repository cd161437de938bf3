// The database's clock is stepped under live sessions, through the one function that gives the time.
import { MINUTE_MS } from '../times.js';
import { becomes, sleep } from '../wait.js';

const STEPS_S = { short: [2, -2], long: [2, -2, 3600, -3600] };
const PAIRS = { short: 6, long: 40 };
const ENDS_MS = 30_000;
/** Backwards by more than this ends every session. */
const MOST_BACK_S = 60;

const clock = (seconds) => `
  CREATE OR REPLACE FUNCTION clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
  RETURN date_trunc('milliseconds', clock_timestamp()) + interval '${seconds} s'`;

export const s07 = {
  id: 'S7',
  title: "the database's clock steps forwards and back",
  options: { shiftedClock: true, environment: { KONNECT_ABSENCE_SECONDS: '60' } },
  async run({ stage, short, figure, hard }) {
    const size = short ? 'short' : 'long';
    let offset = 0;
    for (const step of STEPS_S[size]) {
      const talks = await stage.talks(PAIRS[size]);
      await sleep(MINUTE_MS * 0.7);
      offset += step;
      await stage.postgres.query(clock(offset));
      await sleep(MINUTE_MS * 1.5);
      if (step < -MOST_BACK_S) await allEnd(stage, talks, hard);
      else for (const talk of talks) await stage.end(talk);
      for (const { user, expert } of talks) for (const person of [user, expert]) person.close();
    }
    figure('steps, s', STEPS_S[size].join(' '));
  },
};

async function allEnd(stage, talks, hard) {
  const ended = await becomes(async () => (await stage.live()) === 0, ENDS_MS, 100);
  hard(ended !== null, 'the clock stepped back by an hour, and sessions live on');
  for (const { chatId } of talks) stage.truth.ended(chatId);
}
