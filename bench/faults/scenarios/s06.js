// The network between the node and its database swallows everything for a while.

import { consumed } from '../checker/billing.js';
import { LEASE_MS, MINUTE_MS } from '../times.js';
import { must, quantile, sleep } from '../wait.js';

const SIZES = { short: { pairs: 8, holeMs: 5_000 }, long: { pairs: 50, holeMs: 45_000 } };
const TOLD_MS = 10_000;
const BACK_LIMIT_MS = 90_000;

export const s06 = {
  id: 'S6',
  title: 'a black hole between node and database',
  options: { proxied: true, environment: { KONNECT_ABSENCE_SECONDS: '60' } },
  async run({ stage, random, short, figure, hard }) {
    const { pairs, holeMs } = SIZES[short ? 'short' : 'long'];
    const talks = await stage.talks(pairs);
    const people = talks.flatMap(({ user, expert }) => [user, expert]);
    await sleep(random.whole(MINUTE_MS, 2 * MINUTE_MS));
    const told = people.map((person) => tells(person));
    const begun = Date.now();
    stage.node.database.blackHole();
    for (const person of people) person.away();
    await sleep(holeMs);
    stage.node.database.heal();
    for (const person of people) person.again();
    const times = (await Promise.all(told)).map((at) =>
      at === null ? Number.POSITIVE_INFINITY : at - begun,
    );
    hard(
      times.every((ms) => ms < Math.min(holeMs, TOLD_MS)),
      'everybody is told that the platform stands still',
    );
    await must('everybody is here again', () => people.every((person) => person.here), BACK_LIMIT_MS);
    await must('every session runs again', async () => (await stage.running()) === pairs, BACK_LIMIT_MS, 100);
    await sleep(MINUTE_MS / 2);
    const ended = Date.now();
    for (const talk of talks) hard((await stage.end(talk))?.ok, `${talk.chatId} ends`);
    await gapIsFree(stage, ended - begun - holeMs, hard, begun);
    figure('told after, ms, p95', quantile(times, 0.95), TOLD_MS * 2);
  },
};

async function tells(person) {
  const event = await person.hears('meter-paused', ({ reason }) => reason === 'platform', 30_000);
  return event && Date.now();
}

/** What was metered since the hole began is no more than the time after it and a lease. */
async function gapIsFree(stage, afterMs, hard, begun) {
  const rows = await stage.postgres.rows('SELECT id, meter FROM session');
  for (const { id, meter } of rows) {
    const before = meter.runs.length ? meter.runs[0].until - meter.startedAt : 0;
    const most = Math.max(before, begun - meter.startedAt) + afterMs + 2 * LEASE_MS;
    hard(consumed(meter) <= most, `${id} has metered ${consumed(meter)} ms, at most ${most}`);
  }
}
