// Slow requests, and sockets that never join.
import net from 'node:net';
import { beside } from '../honest.js';
import { RawSocket } from '../raw.js';
import { becomes, quantile, sleep } from '../wait.js';

const SIZES = {
  short: { slow: 100, silent: 100, pairs: 4 },
  long: { slow: 2_000, silent: 2_000, pairs: 20 },
};
const CUT_MS = 10_000;
const OUTERMOST_MS = 60_000;
/** A busy machine is late, but not so late as the server's idle time-out of 30 s. */
const LATEST_CUT_MS = 18_000;
const DRIP_MS = 1_000;
const AT_ONCE = 50;

export const s22 = {
  id: 'S22',
  title: 'slow requests, and sockets that never join',
  async run({ stage, random, short, figure, hard }) {
    const { slow, silent, pairs } = SIZES[short ? 'short' : 'long'];
    const { before, during } = await beside(stage, random, pairs, async () => {
      const dripping = await gradually(slow, () => drip(stage.node.port));
      const joining = await gradually(silent, () => new RawSocket(stage.node.port).open());
      const all = [...dripping, ...(await Promise.all(joining))];
      const cut = await becomes(() => all.every((each) => each.closedAt), OUTERMOST_MS, 100);
      hard(cut !== null, `${all.filter((each) => !each.closedAt).length} of ${all.length} are still open`);
      for (const [name, some] of [
        ['requests', dripping],
        ['sockets', all.slice(slow)],
      ]) {
        const times = some.map((each) => (each.closedAt ?? Date.now()) - each.openedAt);
        figure(`${name} cut after, ms, of ${CUT_MS}, p99`, quantile(times, 0.99), LATEST_CUT_MS);
      }
      for (const each of all) each.destroy();
    });
    figure('honest p99 before, ms', before);
    figure('honest p99 meanwhile, ms', during, OUTERMOST_MS);
  },
};

async function gradually(count, make) {
  const made = [];
  for (let n = 0; n < count; n++) {
    made.push(make());
    if (n % AT_ONCE === AT_ONCE - 1) await sleep(20);
  }
  return made;
}

/** A request whose headers never end. */
function drip(port) {
  const slow = { openedAt: Date.now(), closedAt: null, destroy: () => socket.destroy() };
  const socket = net.connect(port, '127.0.0.1', () =>
    socket.write('GET /api/experts HTTP/1.1\r\nHost: a\r\n'),
  );
  const timer = setInterval(() => socket.write('X-Slow: 1\r\n'), DRIP_MS);
  socket.on('error', () => {});
  socket.on('close', () => {
    slow.closedAt = Date.now();
    clearInterval(timer);
  });
  return slow;
}
