// Proof that the checker sees: each invariant is broken on purpose, in a transaction that is rolled back or in a copy of
// the truth, and the checker must name it.

import { LEASE_MS, MINUTE_MS } from '../times.js';
import { check } from './checker.js';

const SETTLED = "(SELECT min(id) FROM session WHERE state = 'settled')";
const WALLET = "(SELECT min(id) FROM account WHERE kind = 'wallet')";
const HOUR_MS = 3_600_000;

/** What the database itself refuses has to be allowed first. */
const ALLOW = `
  ALTER TABLE transfer DISABLE TRIGGER ALL; ALTER TABLE account DROP CONSTRAINT account_covered;
  ALTER TABLE transfer DROP CONSTRAINT transfer_once; ALTER TABLE transfer DROP CONSTRAINT transfer_moves;
  GRANT ALL ON ALL TABLES IN SCHEMA public TO CURRENT_USER`;

const IN_BOOKS = [
  ['I1', `UPDATE account SET balance = balance + 1 WHERE id = ${WALLET}`],
  [
    'I1',
    `INSERT INTO transfer (key, debit, credit, amount, kind, reference, actor, at)
          VALUES ('broken', 'wallet:nobody', 'gateway', 1, 'adjustment', 'broken', 'rig', clock())`,
  ],
  ['I2', `UPDATE account SET balance = -1 WHERE id = ${WALLET}`],
  ['I3', `UPDATE charged_minute SET reversed_at = clock() WHERE n = 1 AND session_id = ${SETTLED}`],
  ['I4', `UPDATE session SET paid = paid + 5 WHERE id = (SELECT min(id) FROM session WHERE paid >= 1)`],
  [
    'I5',
    `UPDATE session SET meter = jsonb_set(meter::jsonb, '{earlierMs}', '${HOUR_MS}')::json WHERE id = ${SETTLED}`,
  ],
  [
    'I6',
    `UPDATE session SET meter = jsonb_set(jsonb_set(meter::jsonb, '{earlierMs}', '0'), '{runs}', '[]')::json`,
  ],
  ['I7', `UPDATE transfer SET credit = 'revenue' WHERE kind = 'settlement' AND reference = ${SETTLED}`],
  [
    'I8',
    `INSERT INTO transfer (key, debit, credit, amount, kind, reference, line, actor, at)
          SELECT key, debit, credit, amount, kind, reference, line, actor, at FROM transfer WHERE kind = 'charge' LIMIT 1`,
  ],
  ['I9', `UPDATE session SET max_amount = price * paid - 1 WHERE id = ${SETTLED}`],
  [
    'I10',
    `UPDATE session SET user_id = (SELECT user_id FROM session ORDER BY id LIMIT 1),
             started_at = (SELECT started_at FROM session ORDER BY id LIMIT 1)
           WHERE id = (SELECT id FROM session ORDER BY id OFFSET 1 LIMIT 1)`,
  ],
  ['I11', 'DELETE FROM message WHERE seq = 1'],
  ['I12', `UPDATE session SET state = 'ended' WHERE id = ${SETTLED}`],
  [
    'I13',
    `UPDATE connection SET closed = closed + interval '${HOUR_MS} ms', opened = opened - interval '${HOUR_MS} ms'`,
  ],
];

/** A lie about one part of the truth. */
const IN_TRUTH = [
  ['I5', { together: () => [{ from: 0, to: MINUTE_MS / 30 - LEASE_MS }] }],
  [
    'I8',
    (truth) => ({ deposits: new Map([...truth.deposits, ['never', { person: 'u_nobody', paise: 1 }]]) }),
  ],
  ['I11', (truth) => ({ stored: [...truth.stored, { ...truth.stored[0], seq: 999_999 }] })],
  ['I11', (truth) => ({ lists: new Map([...truth.lists].map(([place, list]) => [place, list.slice(1)])) })],
  ['I13', { offline: ['somebody is still shown online'] }],
  ['I14', (truth) => ({ heard: [...truth.heard, { ...truth.heard[0], person: 'u_stranger' }] })],
];

/** Answers what the checker did not see; after a scenario that left nothing broken. */
export async function unseen(client, truth) {
  const missed = [];
  const before = await check(client, truth);
  if (before.length > 0) missed.push(`something is broken already: ${before[0]}`);
  for (const [invariant, sql] of IN_BOOKS) {
    await client.query(`BEGIN; ${ALLOW}; ${sql}`);
    if (!names(await check(client, truth), invariant)) missed.push(`${invariant} is not seen after: ${sql}`);
    await client.query('ROLLBACK');
  }
  for (const [invariant, lie] of IN_TRUTH) {
    const told = Object.assign(Object.create(truth), typeof lie === 'function' ? lie(truth) : lie);
    if (!names(await check(client, told), invariant))
      missed.push(`${invariant} is not seen in another truth: ${lie}`);
  }
  return { missed, tried: IN_BOOKS.length + IN_TRUTH.length };
}

const names = (broken, invariant) => broken.some((line) => line.startsWith(`${invariant}:`));
