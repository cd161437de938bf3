// Ends just before and just after a boundary, and around a twentieth of a minute past it.
import { MINUTE_MS, TAIL_PART } from '../times.js';
import { inParallel, sleep } from '../wait.js';
import { exact } from './s09.js';

const ENDS = { short: 24, long: 2_000 };
const AT_ONCE = 24;
const AROUND_MS = 50;
const EARLY_MS = 30;

export const s10 = {
  id: 'S10',
  title: 'ends around a boundary and around the tail of a minute',
  async run({ stage, random, short, figure, hard }) {
    const ends = ENDS[short ? 'short' : 'long'];
    const experts = await stage.experts(AT_ONCE);
    const users = await stage.users(AT_ONCE, 1_000_000);
    await inParallel([...experts, ...users], AT_ONCE, (person) => person.arrive());
    const talks = [];
    while (talks.length < ends) {
      const round = users.map(async (user, place) => {
        const talk = await stage.talk(user, experts[place]);
        talks.push(talk);
        const begun = await startedAt(stage, talk);
        const mark = MINUTE_MS + (random.happens(0.5) ? MINUTE_MS / TAIL_PART : 0);
        await sleep(Math.max(0, begun + mark + random.whole(-AROUND_MS, AROUND_MS) - EARLY_MS - Date.now()));
        hard((await stage.end(talk))?.ok, `${talk.chatId} ends`);
      });
      await Promise.all(round);
    }
    await exact(stage, talks, hard);
    figure('ends', talks.length);
    const kept = await stage.postgres.rows(
      'SELECT paid, count(*)::int AS n FROM session GROUP BY paid ORDER BY paid',
    );
    figure('minutes kept', kept.map(({ paid, n }) => `${paid}: ${n}`).join(', '));
  },
};

async function startedAt(stage, { chatId }) {
  const [row] = await stage.postgres.rows('SELECT to_ms(started_at) AS at FROM session WHERE id = $1', [
    chatId,
  ]);
  return Number(row.at);
}
