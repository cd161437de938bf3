// A node that stands still for longer than the lease, as under a hypervisor's pause, and then goes on.
import { LEASE_MS, MINUTE_MS } from '../times.js';
import { becomes, must, quantile, sleep } from '../wait.js';

const SIZES = {
  short: { pairs: 8, pauses: 1, stillMs: 4_000 },
  long: { pairs: 50, pauses: 20, stillMs: 20_000 },
};
const CLOSED_MS = 2_000;
const OUTERMOST_MS = 20_000;
const BACK_LIMIT_MS = 60_000;

export const s05 = {
  id: 'S5',
  title: 'SIGSTOP of a node while another one goes on',
  options: { nodes: 2, environment: { KONNECT_ABSENCE_SECONDS: '60' } },
  async run({ stage, random, short, figure, hard }) {
    const { pairs, pauses, stillMs } = SIZES[short ? 'short' : 'long'];
    const node = stage.node;
    const talks = await stage.talks(pairs, { url: node.url });
    const people = talks.flatMap(({ user, expert }) => [user, expert]);
    const closed = [];
    let locked = 0;
    for (let n = 1; n <= pauses; n++) {
      await sleep(random.whole(LEASE_MS, MINUTE_MS));
      const welcomes = people.map((person) => person.welcomes);
      const before = await nodeOf(stage, people[0]);
      node.pause();
      for (const person of people) person.away();
      await sleep(stillMs);
      locked += await stillRunning(stage, talks);
      const woken = Date.now();
      // Until they are closed, the sockets are there again.
      for (const person of people) person.again();
      node.wake();
      const again = () => people.every((person, place) => person.welcomes > welcomes[place]);
      const cut = await becomes(
        () => people.every((person, place) => !person.socket.connected || person.welcomes > welcomes[place]),
        OUTERMOST_MS,
        5,
      );
      closed.push(cut ?? Date.now() - woken);
      hard(cut !== null, `pause ${n}: sockets of the old epoch are still open`);
      await must(`everybody is back after pause ${n}`, again, BACK_LIMIT_MS);
      // People may be back before the next heartbeat; what they ask for meanwhile is refused.
      const anew = await becomes(async () => (await epochOf(stage, before.id)) > before.epoch, OUTERMOST_MS, 100);
      hard(anew !== null, `pause ${n}: the node goes on under its old epoch`);
      await must(
        'every session runs again',
        async () => (await stage.running()) === pairs,
        BACK_LIMIT_MS,
        100,
      );
    }
    for (const talk of talks) await stage.end(talk);
    figure('pauses', pauses);
    figure('sessions locked by the stopped node', locked);
    figure(`sockets closed after waking, ms, of ${CLOSED_MS}, p95`, quantile(closed, 0.95), OUTERMOST_MS);
  },
};

/** On which node the person's socket is, and in which epoch of it. */
async function nodeOf(stage, person) {
  const [node] = await stage.postgres.rows(
    'SELECT node AS id, epoch::int FROM connection WHERE person = $1 AND closed IS NULL',
    [person.id],
  );
  return node;
}

const epochOf = (stage, node) => stage.count('SELECT max(epoch)::int AS n FROM node WHERE id = $1', [node]);

/** The other node pauses every session but those whose rows the stopped one has locked; the checker sees what they cost. */
function stillRunning(stage, talks) {
  return stage.count("SELECT count(*)::int AS n FROM session WHERE state = 'running' AND id = ANY($1)", [
    talks.map((talk) => talk.chatId),
  ]);
}
