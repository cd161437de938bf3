// The primary dies and its synchronous standby takes over, again and again.

import { promote, standbyOf } from '../standby.js';
import { Talkers } from '../talkers.js';
import { MINUTE_MS } from '../times.js';
import { must, quantile, sleep } from '../wait.js';

const SIZES = { short: { pairs: 5, promotions: 1 }, long: { pairs: 50, promotions: 10 } };
const RUNS_MS = 15_000;
const LIMIT_MS = 120_000;

export const s04 = {
  id: 'S4',
  title: 'the primary is killed and its standby promoted',
  options: { proxied: true, environment: { KONNECT_ABSENCE_SECONDS: '60' } },
  async run({ stage, random, short, figure, hard }) {
    const { pairs, promotions } = SIZES[short ? 'short' : 'long'];
    let standby = await standbyOf(stage.postgres, stage.template, 1);
    const talks = await stage.talks(pairs);
    const people = talks.flatMap(({ user, expert }) => [user, expert]);
    const talkers = new Talkers(talks, random.stream('talk'));
    const runs = [];
    for (let n = 1; n <= promotions; n++) {
      await sleep(random.whole(300, MINUTE_MS));
      await stage.postgres.end();
      const killed = Date.now();
      await promote(standby);
      stage.postgres = standby;
      const promoted = await stage.now();
      await must('everybody is here', () => people.every((person) => person.here), LIMIT_MS);
      await must('a node proves itself', () => proves(stage, promoted), LIMIT_MS, 100);
      await must('every session runs', async () => (await stage.running()) === pairs, LIMIT_MS, 100);
      runs.push(Date.now() - killed);
      if (n < promotions) standby = await standbyOf(stage.postgres, stage.template, n + 1);
    }
    await sleep(MINUTE_MS);
    await talkers.stop();
    await stage.show(talks);
    for (const talk of talks) hard((await stage.end(talk))?.ok, `${talk.chatId} ends`);
    figure('promotions', promotions);
    figure('messages', talkers.written);
    figure(`every meter runs after, ms, of ${RUNS_MS}, p95`, quantile(runs, 0.95), LIMIT_MS);
  },
};

/** The meter stands still until a heartbeat has reached the new primary. */
async function proves(stage, since) {
  return (await stage.count('SELECT count(*)::int AS n FROM node WHERE last_seen > $1', [since])) > 0;
}
