// ./konnect bench realtime [talk|idle|live] [--sessions N] [--keep]: pairs against Node and socket.io, ten thousand idle sockets, ten thousand
// live sessions; exits with 1 when a target is missed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeTemplate } from '../faults/postgres.js';
import { Stage } from '../faults/stage.js';
import { inParallel } from '../faults/wait.js';
import { freePort } from '../ports.js';
import { BENCH, listens, start, stop, stopAll, until } from '../processes.js';
import { line, ratios } from '../table.js';
import { measureIdle } from './idle.js';
import { measureLive } from './live.js';
import { measureTalk } from './talk.js';
import { entrance, Wire } from './wire.js';

const ALL = ['talk', 'idle', 'live'];
const PAIRS = 200;
const [SOCKETS, MOST_MIB] = [10_000, 512];
const [SESSIONS, LIVE_SECONDS, MOST_LAG_MS, MOST_CORE] = [10_000, 90, 1_000, 0.3];
/** The real times: it is the real minute that is measured. */
const REAL = {
  KONNECT_BILLING_MINUTE_SECONDS: '60',
  KONNECT_BILLING_GRACE_SECONDS: '30',
  KONNECT_LEASE_SECONDS: '6',
  KONNECT_PING_SECONDS: '5',
  KONNECT_ABSENCE_SECONDS: '60',
  KONNECT_EXPERT_OFFLINE_SECONDS: '15',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sessions: { type: 'string' }, keep: { type: 'boolean' } },
});
const names = positionals.length > 0 ? positionals : ALL;
const unknown = names.find((name) => !ALL.includes(name));
if (unknown) {
  console.error(`There is no measurement '${unknown}': choose from ${ALL.join(', ')}.`);
  process.exit(2);
}
const folder = mkdtempSync(path.join(os.tmpdir(), 'konnect-realtime-'));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => finish(1));
const missed = [];
try {
  console.log(
    `Node ${process.version}, ${os.availableParallelism()} cores, load ${os.loadavg()[0].toFixed(1)}`,
  );
  const template = await makeTemplate(folder);
  const measures = { talk, idle, live };
  for (const name of names) {
    const stage = await Stage.open(template, path.join(folder, name), { environment: REAL });
    await measures[name](stage);
    await stage.close();
  }
  if (missed.length) console.log(`MISSED: ${missed.join('; ')}`);
  await finish(missed.length ? 1 : 0);
} catch (error) {
  console.error(error);
  await finish(1);
}

async function talk(stage) {
  const talks = await stage.talks(PAIRS);
  const peer = await startPeer(stage);
  const sides = [
    {
      name: 'konnect',
      pid: stage.node.pid,
      pairs: await seats(talks, stage.node.port, (id) => stage.token(id)),
    },
    {
      name: 'socket.io',
      pid: peer.pid,
      pairs: await seats(talks, peer.port, (id, other) => JSON.stringify({ id, other })),
    },
  ];
  const results = [];
  await measureTalk(sides, (result) => {
    results.push(result);
    console.log(line(result));
    if (result.ratio > result.target) missed.push(`${result.what} at ${result.ratio.toFixed(2)}`);
  });
  console.log(`\n${ratios(results)}\n`);
  for (const side of sides) for (const pair of side.pairs) for (const wire of pair.wires) wire.destroy();
  await stop(peer);
}

/** The sessions begin with stock clients, whose place raw wires then take. */
async function seats(talks, port, token) {
  return inParallel(talks, 10, async ({ chatId, user, expert }) => {
    const people = [user.id, expert.id];
    const wires = people.map(
      (id, seat) => new Wire(port, entrance(token(id, people[1 - seat]), seat === 0 ? 'user' : 'expert')),
    );
    await Promise.all(wires.map((wire) => wire.joined));
    for (const person of [user, expert]) person.socket.close();
    return { chatId, people, wires };
  });
}

async function startPeer(stage) {
  const port = await freePort();
  const file = path.join(folder, 'database.json');
  writeFileSync(file, JSON.stringify(stage.postgres.address()), { mode: 0o600 });
  const words = [process.execPath, path.join(BENCH, 'realtime/peer.js'), String(port), file];
  const peer = start('peer', words, { folder, env: { NODE_ENV: 'production' } });
  await until(peer, () => listens(port));
  return { ...peer, port };
}

async function idle(stage) {
  const { sockets, open, before, after, kibEach } = await measureIdle(stage, SOCKETS);
  console.log(
    `idle: ${open} of ${sockets} sockets open, ${before.toFixed(0)} MiB before, ${after.toFixed(0)} MiB after, ${kibEach.toFixed(1)} KiB each, target ≤ ${MOST_MIB} MiB in all`,
  );
  if (after > MOST_MIB || open < sockets) missed.push(`idle sockets at ${after.toFixed(0)} MiB`);
}

async function live(stage) {
  const found = await measureLive(stage, Number(values.sessions ?? SESSIONS), LIVE_SECONDS);
  const { sessions, running, epochs, perSecond, core, p50, p99, most } = found;
  console.log(
    `live: ${running} of ${sessions} sessions run, ${perSecond.toFixed(0)} charges a second at ${(core * 100).toFixed(0)} % of a core; ` +
      `lag p50 ${p50.toFixed(0)}, p99 ${p99.toFixed(0)}, most ${most.toFixed(0)} ms, target p99 < ${MOST_LAG_MS} ms and < ${MOST_CORE * 100} %`,
  );
  if (epochs > 1)
    console.log(`live: the node was fenced and began again ${epochs - 1} times: too busy a machine`);
  if (!(p99 < MOST_LAG_MS) || core > MOST_CORE || running < sessions)
    missed.push(`live sessions: lag p99 ${p99} ms, ${core.toFixed(2)} of a core`);
}

async function finish(code) {
  await stopAll();
  if (values.keep) console.log(`Logs and data are in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
