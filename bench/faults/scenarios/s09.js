// Several nodes tick the same due sessions: each boundary is charged once.
import { consumed } from '../checker/billing.js';
import { MINUTE_MS, TAIL_PART } from '../times.js';
import { sleep } from '../wait.js';

const SIZES = { short: { pairs: 20, minutes: 4 }, long: { pairs: 100, minutes: 20 } };

export const s09 = {
  id: 'S9',
  title: 'two nodes tick the same due sessions',
  options: { nodes: 2 },
  async run({ stage, short, figure, hard }) {
    const { pairs, minutes } = SIZES[short ? 'short' : 'long'];
    const talks = await stage.talks(pairs);
    await sleep(minutes * MINUTE_MS);
    for (const talk of talks) await stage.end(talk);
    const charged = await exact(stage, talks, hard);
    figure('charges', charged);
  },
};

/** The minutes kept are the boundaries that were passed by a twentieth of a minute, whoever looked when. */
export async function exact(stage, talks, hard) {
  const rows = await stage.postgres.rows('SELECT id, paid, meter FROM session WHERE id = ANY($1)', [
    talks.map((talk) => talk.chatId),
  ]);
  for (const { id, paid, meter } of rows) {
    const used = consumed(meter);
    const due = Math.max(1, 1 + Math.floor((used - MINUTE_MS / TAIL_PART) / MINUTE_MS));
    const writtenOff = meter.paidUntilMs / MINUTE_MS - paid;
    hard(
      paid + writtenOff === due,
      `${id} has kept ${paid} minutes, and ${due} for ${used} ms would be right`,
    );
  }
  return rows.reduce((sum, { paid }) => sum + paid, 0);
}
