// I4, I5 and I6: what was billed against the time in which both were there.
import { CLOCK_MS, GRACE_MS, LEASE_MS, MINUTE_MS, TAIL_PART } from '../times.js';
import { common, length, union } from '../truth.js';

const TAIL_MS = MINUTE_MS / TAIL_PART;

const SESSIONS = `
  SELECT s.id, s.user_id, s.expert_user_id, s.paid, s.meter FROM session s WHERE s.id = ANY($1)`;

const PRESENCE = `
  SELECT c.person, to_ms(c.opened) AS opened,
         to_ms(least(presence_until(c.closed, n.last_seen, n.last_seen < clock() - $2 * interval '1 ms'), clock())) AS until
  FROM connection c JOIN node n ON n.id = c.node AND n.epoch = c.epoch WHERE c.person = ANY($1)`;

/** The presence that nodes have proved, by person. */
export async function proved(client, people) {
  const found = new Map(people.map((person) => [person, []]));
  const { rows } = await client.query(PRESENCE, [people, LEASE_MS]);
  for (const row of rows) found.get(row.person).push({ from: Number(row.opened), to: Number(row.until) });
  return found;
}

/** Billable time as the meter has kept it. */
export function consumed(meter) {
  const closed = meter.earlierMs + meter.runs.reduce((sum, run) => sum + run.until - run.since, 0);
  return closed + (meter.phase.is === 'running' ? Math.max(0, meter.lastAt - meter.phase.since) : 0);
}

export async function billing(client, truth, { shiftedClock = false } = {}) {
  const { rows } = await client.query(SESSIONS, [[...truth.sessions.keys()]]);
  const people = rows.flatMap((row) => [row.user_id, row.expert_user_id]);
  const presence = await proved(client, [...new Set(people)]);
  return rows.flatMap((row) => {
    const session = truth.sessions.get(row.id);
    const broken = [...unused(row), ...tooMuch(row, truth.together(session, false))];
    if (shiftedClock) return broken;
    const shown = common(union(presence.get(row.user_id)), union(presence.get(row.expert_user_id)));
    return [...broken, ...tooLittle(row, common(truth.together(session, true), shown))];
  });
}

function unused({ id, paid, meter }) {
  const used = consumed(meter);
  const least = (paid - 1) * MINUTE_MS + TAIL_MS;
  return paid >= 2 && used < least ? [`I4: ${id} has kept ${paid} minutes and used ${used} ms`] : [];
}

function tooMuch({ id, paid, meter }, together) {
  const overlap = length(together);
  const most = overlap + (together.length + 1) * (LEASE_MS + CLOCK_MS);
  const least = paid >= 2 ? (paid - 1) * MINUTE_MS + TAIL_MS : 0;
  const billed = Math.max(consumed(meter), least);
  return billed > most
    ? [
        `I5: ${id} is billed for ${billed} ms, ${paid} minutes, of ${overlap} ms in ${together.length} stretches`,
      ]
    : [];
}

function tooLittle({ id, paid, meter }, together) {
  const overlap = length(together);
  const least = overlap - (together.length + 1) * (LEASE_MS + CLOCK_MS);
  const broken = [];
  if (consumed(meter) < least) {
    broken.push(
      `I6: ${id} has metered ${consumed(meter)} ms of ${overlap} ms proved in ${together.length} stretches`,
    );
  }
  if (meter.paidUntilMs + GRACE_MS + LEASE_MS < consumed(meter)) {
    broken.push(`I6: ${id} has paid ${paid} minutes for ${consumed(meter)} ms`);
  }
  return broken;
}
