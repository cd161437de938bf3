// Everything at once on one node for a while: idle sockets, live sessions, messages; what grows, and what gets late.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { jcmd } from '../../processes.js';
import { residentMib } from '../../realtime/idle.js';
import { entrance, Wire } from '../../realtime/wire.js';
import { seedUsers } from '../seeding.js';
import { Talkers } from '../talkers.js';
import { inParallel, quantile, sleep } from '../wait.js';

const SIZES = {
  short: { idle: 300, pairs: 20, messages: 40, seconds: 15 },
  long: { idle: 5_000, pairs: 500, messages: 300, seconds: 600 },
};
const MESSAGE_MS = 100;
const LAG_MS = 500;
const MOST_MIB = 1_200;
const OUTERMOST_MS = 10_000;
const LOOK_MS = 5_000;
const SETTLING_MS = 2_000;
/** What is left after a collection may grow by so much between the beginning and the end: caches that fill. */
const FLAT = { times: 1.15, mib: 24 };
const BYTES = 1_048_576;

/** A minute's charge is due at charged_at and was posted at the transfer's time. */
const LAGS = `
  SELECT extract(epoch FROM t.at - m.charged_at)::float * 1000 AS ms FROM charged_minute m
  JOIN transfer t ON t.key = 'min:' || m.session_id || ':' || m.n || ':' || m.attempt
  WHERE m.n >= 2 AND t.at > $1`;

export const s20 = {
  id: 'S20',
  title: 'idle sockets, live sessions and messages together',
  // Nobody's cable is pulled here: people answer as few pings as they would.
  options: { environment: { KONNECT_PING_SECONDS: '5' } },
  async run({ stage, random, short, figure, hard }) {
    const size = SIZES[short ? 'short' : 'long'];
    const wires = await idle(stage, size.idle);
    const talks = await stage.talks(size.pairs);
    const apartMs = (2 * size.pairs * 1000) / size.messages;
    const talkers = new Talkers(talks, random.stream('talk'), { least: apartMs / 2, most: apartMs * 1.5 });
    await sleep(Math.max(SETTLING_MS, apartMs));
    talkers.took.splice(0);
    const before = await collected(stage.node);
    const since = await stage.now();
    const written = talkers.written;
    const most = await watch(stage.node, size.seconds);
    const rate = (talkers.written - written) / size.seconds;
    const lags = (await stage.postgres.rows(LAGS, [since])).map((row) => row.ms);
    const running = await stage.running();
    await talkers.stop();
    const after = await collected(stage.node);
    const open = wires.filter((wire) => wire.ready && !wire.closed).length;
    hard(open === size.idle, `${open} of ${size.idle} idle sockets are still open`);
    hard(running === size.pairs, `${running} of ${size.pairs} sessions still run`);
    hard(most < MOST_MIB, `the node took ${most.toFixed(0)} MiB`);
    hard(
      after < before * FLAT.times + FLAT.mib,
      `what is left after a collection has grown from ${before.toFixed(0)} to ${after.toFixed(0)} MiB`,
    );
    await stage.show(talks);
    await inParallel(talks, 8, (talk) => stage.end(talk));
    for (const wire of wires) wire.destroy();
    figure('idle sockets', size.idle);
    figure('sessions', size.pairs);
    figure('messages a second', rate);
    figure(`acknowledged after, ms, of ${MESSAGE_MS}, p99`, quantile(talkers.took, 0.99), OUTERMOST_MS);
    figure('charges', lags.length);
    figure(`meter lag, ms, of ${LAG_MS}, p99`, quantile(lags, 0.99), OUTERMOST_MS);
    figure(`MiB at most, of ${MOST_MIB}`, most);
    figure('MiB after collection, first', before);
    figure('and last', after);
  },
};

/** People with one socket each, who only answer pings. */
async function idle(stage, count) {
  const ids = Array.from({ length: count }, () => `u_${randomUUID().slice(0, 12)}`);
  await seedUsers(stage.postgres, ids, 0);
  return inParallel(ids, 20, async (id) => {
    const wire = new Wire(stage.node.port, entrance(stage.token(id), 'user'));
    await wire.joined;
    return wire;
  });
}

/** The most memory that the process had. */
async function watch(node, seconds) {
  const until = Date.now() + seconds * 1000;
  let most = 0;
  while (Date.now() < until) {
    most = Math.max(most, residentMib(node.pid));
    await sleep(Math.min(LOOK_MS, Math.max(1, until - Date.now())));
  }
  return Math.max(most, residentMib(node.pid));
}

/** MiB of the heap that are left after a full collection. */
async function collected(node) {
  execFileSync(jcmd(), [String(node.pid), 'GC.run'], { stdio: 'ignore' });
  return (await node.metric('jvm_memory_used_bytes', 'area="heap"')) / BYTES;
}
