// Ten thousand live sessions under one node's meter: how late each charge is, and what the node's CPU is for them.
import { randomUUID } from 'node:crypto';
import { seedExperts, seedUsers } from '../faults/seeding.js';
import { quantile } from '../faults/wait.js';
import { cpuSeconds, sleep } from '../processes.js';

const RUPEES = 100_000;
const MINUTE_MS = 60_000;

/** The presence of people who have no socket, proved by the node that is measured, in its epoch. */
const PRESENT = `
  INSERT INTO connection (key, person, node, epoch, opened)
  SELECT 'bench:' || n.epoch || ':' || person, person, n.id, n.epoch, clock() - $2 * interval '1 minute'
  FROM unnest($1::text[]) AS person, (SELECT id, epoch FROM node WHERE epoch = $3 AND NOT reaped) n
  ON CONFLICT (key) DO NOTHING`;

const EPOCH = 'SELECT max(epoch)::int AS n FROM node';
const LOOK_MS = 250;

/** Copies of one real session, begun at instants spread over the last minute. */
const SESSIONS = `
  INSERT INTO session (id, start_key, user_id, expert_id, expert_user_id, type, price, fee_percent, state, meter, paid,
                       last_activity, next_check, created_at, started_at)
  SELECT 'bench' || n, 'bench:' || n, 'u_bench' || n, 'e_m_bench' || n, 'm_bench' || n, s.type, s.price, s.fee_percent,
         'running', replace(s.meter::text, $2, at::text)::json, 1, clock(), from_ms(at + ${MINUTE_MS}), from_ms(at), from_ms(at)
  FROM session s, generate_series(1, $1::int) AS n, LATERAL (SELECT $4::bigint + n * ${MINUTE_MS} / $1::int AS at) t
  WHERE s.id = $3`;

const MINUTES = `
  INSERT INTO charged_minute (session_id, n, attempt, charged_at)
  SELECT id, 1, 1, started_at FROM session WHERE id LIKE 'bench%'`;

const CHARGES = `
  INSERT INTO transfer (key, debit, credit, amount, kind, reference, line, actor, at)
  SELECT 'min:' || id || ':1:1', 'wallet:' || user_id, 'hold:' || id, price, 'charge', id, 1, 'meter', started_at
  FROM session WHERE id LIKE 'bench%'`;

const BALANCES = `
  WITH opened AS (INSERT INTO account (id, kind, owner, balance) SELECT 'hold:' || id, 'hold', id, price FROM session WHERE id LIKE 'bench%')
  UPDATE account a SET balance = balance - s.price FROM session s WHERE s.id LIKE 'bench%' AND a.id = 'wallet:' || s.user_id`;

/** A minute's charge is due at charged_at and was posted at the transfer's time. */
const LAGS = `
  SELECT extract(epoch FROM t.at - m.charged_at)::float * 1000 AS ms FROM charged_minute m
  JOIN transfer t ON t.key = 'min:' || m.session_id || ':' || m.n || ':' || m.attempt
  WHERE m.n >= 2 AND t.at > $1 AND m.session_id LIKE 'bench%'`;

export async function measureLive(stage, howMany, seconds) {
  const people = await fill(stage, howMany);
  await stay(stage, people, MINUTE_MS / 2);
  const since = await stage.now();
  const before = cpuSeconds(stage.node.pid);
  await stay(stage, people, seconds * 1000);
  const cpu = cpuSeconds(stage.node.pid) - before;
  const lags = (await stage.postgres.rows(LAGS, [since])).map((row) => row.ms);
  const running = await stage.count(
    "SELECT count(*)::int AS n FROM session WHERE state = 'running' AND id LIKE 'bench%'",
  );
  return {
    sessions: howMany,
    running,
    epochs: people.epoch,
    charges: lags.length,
    perSecond: lags.length / seconds,
    core: cpu / seconds,
    p50: quantile(lags, 0.5),
    p99: quantile(lags, 0.99),
    most: quantile(lags, 1),
  };
}

/**
 * For so long the people are there, as their sockets would be: a node whose heartbeat was late for a lease, as on a busy
 * machine, begins a new epoch and registers its sockets again. Without that all sessions would pause and nothing be charged.
 */
async function stay(stage, people, ms) {
  const until = Date.now() + ms;
  while (Date.now() < until) {
    const epoch = await stage.count(EPOCH);
    if (epoch !== people.epoch) {
      people.epoch = epoch;
      await stage.postgres.query(PRESENT, [people.ids, 0, epoch]);
    }
    await sleep(Math.min(LOOK_MS, Math.max(0, until - Date.now())));
  }
}

async function fill(stage, howMany) {
  const users = Array.from({ length: howMany }, (_, n) => `u_bench${n + 1}`);
  const experts = users.map((_, n) => `m_bench${n + 1}`);
  await seedUsers(stage.postgres, users, RUPEES * 100);
  await seedExperts(stage.postgres, experts, 1_000);
  const [talk] = await stage.talks(1);
  const [{ at }] = await stage.postgres.rows('SELECT to_ms(started_at) AS at FROM session WHERE id = $1', [
    talk.chatId,
  ]);
  await stage.end(talk);
  const [{ meter }] = await stage.postgres.rows('SELECT meter::text AS meter FROM session WHERE id = $1', [
    talk.chatId,
  ]);
  const begun = running(JSON.parse(meter), Number(at));
  const template = `template-${randomUUID()}`;
  await stage.postgres.query(
    `INSERT INTO session (id, start_key, user_id, expert_id, expert_user_id, type, price, fee_percent, state, meter, paid,
       last_activity, created_at, started_at, ended_at)
     SELECT $1, $1, user_id, expert_id, expert_user_id, type, price, fee_percent, 'settled', $2, 1, clock(), clock(), clock(), clock()
     FROM session WHERE id = $3`,
    [template, begun, talk.chatId],
  );
  await stage.postgres.query('BEGIN');
  const people = { ids: [...users, ...experts], epoch: await stage.count(EPOCH) };
  await stage.postgres.query(PRESENT, [people.ids, 2, people.epoch]);
  const now = Number((await stage.postgres.rows('SELECT to_ms(clock()) AS now'))[0].now);
  await stage.postgres.query(SESSIONS, [howMany, String(at), template, now - MINUTE_MS]);
  for (const step of [MINUTES, CHARGES, BALANCES]) await stage.postgres.query(step);
  await stage.postgres.query('COMMIT');
  await stage.postgres.query('VACUUM ANALYZE');
  return people;
}

/** The meter of the real session as it was at its first instant. */
function running(meter, at) {
  const [first] = meter.kept;
  const phase = { is: 'running', since: at };
  const never = '9223372036854775807';
  const fresh = {
    ...meter,
    phase,
    runs: [],
    earlierMs: 0,
    paid: 1,
    kept: [first],
    paidUntilMs: MINUTE_MS,
    lastAt: at,
    graceUntil: 0,
  };
  fresh.warned = { ...meter.warned, idleEndsAt: 0 };
  // A number that JavaScript cannot hold exactly.
  return JSON.stringify(fresh)
    .replace('"graceUntil":0', `"graceUntil":${never}`)
    .replace('"idleEndsAt":0', `"idleEndsAt":${never}`);
}
