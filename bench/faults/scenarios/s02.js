// One node, killed again and again under live sessions; some users never come back.

import { consumed } from '../checker/billing.js';
import { Talkers } from '../talkers.js';
import { ABSENCE_MS, MINUTE_MS } from '../times.js';
import { becomes, must, quantile, sleep } from '../wait.js';

const SIZES = { short: { pairs: 8, kills: 2 }, long: { pairs: 100, kills: 20 } };
const BACK_LIMIT_MS = 60_000;
const OUTERMOST_MS = 120_000;
const TAIL_MS = MINUTE_MS / 20;

export const s02 = {
  id: 'S2',
  title: 'one node, kill -9 under live sessions',
  async run({ stage, random, short, figure, hard }) {
    const { pairs, kills } = SIZES[short ? 'short' : 'long'];
    const talks = await stage.talks(pairs);
    const talkers = new Talkers(talks, random.stream('talk'));
    const gone = [];
    const back = [];
    for (let kill = 1; kill <= kills; kill++) {
      await sleep(random.whole(300, MINUTE_MS));
      await stage.node.kill();
      const stays = talks.filter((talk) => !gone.includes(talk));
      if (kill % 2 === 0 || kill === kills) gone.push(leaveForGood(random.pick(stays)));
      await stage.node.start();
      const started = Date.now();
      const here = talks.filter((talk) => !gone.includes(talk));
      await must(`everybody is back after kill ${kill}`, () => here.every(both), BACK_LIMIT_MS);
      await must(
        `sessions run after kill ${kill}`,
        async () => (await runningOf(stage, here)) === here.length,
        BACK_LIMIT_MS,
        100,
      );
      back.push(Date.now() - started);
    }
    await sleep(MINUTE_MS);
    await talkers.stop();
    const here = talks.filter((talk) => !gone.includes(talk));
    await stage.show(here);
    for (const talk of here) hard((await stage.end(talk))?.ok, `${talk.chatId} ends`);
    await refunds(stage, gone, hard);
    figure('kills', kills);
    figure('messages', talkers.written);
    figure('from health to every session running, ms, p95', quantile(back, 0.95), OUTERMOST_MS);
  },
};

function leaveForGood(talk) {
  talk.user.close();
  return talk;
}

const both = ({ user, expert }) => user.here && expert.here;

function runningOf(stage, talks) {
  return stage.count("SELECT count(*)::int AS n FROM session WHERE state = 'running' AND id = ANY($1)", [
    talks.map((talk) => talk.chatId),
  ]);
}

/** Who did not return after a death of ours gets the unused part of the minute, to the paisa, exactly once. */
async function refunds(stage, gone, hard) {
  const ids = gone.map((talk) => talk.chatId);
  const settled = () =>
    stage.count("SELECT count(*)::int AS n FROM session WHERE state = 'settled' AND id = ANY($1)", [ids]);
  await becomes(async () => (await settled()) === ids.length, ABSENCE_MS * 3, 100);
  const rows = await stage.postgres.rows(
    `SELECT s.id, s.end_reason, s.price::int AS price, s.paid, s.refunded::int AS refunded, s.meter,
       (SELECT count(*)::int FROM transfer t WHERE t.reference = s.id AND t.kind = 'refund' AND t.line IS NULL) AS refunds
     FROM session s WHERE s.id = ANY($1)`,
    [ids],
  );
  for (const row of rows) {
    const unused = row.paid * MINUTE_MS - consumed(row.meter);
    const due = Math.max(0, (row.price * unused) / MINUTE_MS);
    const text = `${row.id}: ${row.refunds} refunds, ${row.refunded} paise for ${unused} ms unused, ${row.end_reason}`;
    hard(row.end_reason === 'disconnected' && row.refunds <= 1, text);
    hard(Math.abs(row.refunded - due) <= 1 || unused > MINUTE_MS - TAIL_MS, text);
  }
}
