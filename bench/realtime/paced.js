// Messages to and fro between pairs at a given pace, the same for both servers.
import { performance } from 'node:perf_hooks';
import { measured } from '../load/figures.js';
import { sleep } from '../processes.js';

const TICK_MS = 5;
const LATE_MS = 5_000;

/** A side has `pid`, `pairs` of two wires and `message(pair, from)`; a pair takes turns and never waits for its answer. */
export function run(side, perSecond, seconds) {
  return measured(side.pid, async (took) => {
    const sent = new Map();
    for (const [place, pair] of side.pairs.entries()) {
      for (const wire of pair.wires)
        wire.onPacket = (bytes, start, end) => arrived(side, sent, place, wire, bytes, start, end, took);
    }
    const begun = performance.now();
    let count = 0;
    for (;;) {
      const now = performance.now();
      if (now - begun > seconds * 1000) break;
      for (const due = ((now - begun) / 1000) * perSecond; count < due; count++) send(side, sent, count);
      await sleep(TICK_MS);
    }
    const limit = performance.now() + LATE_MS;
    while ([...sent.values()].some((queue) => queue.length > 0) && performance.now() < limit) await sleep(20);
  });
}

function send(side, sent, count) {
  const place = count % side.pairs.length;
  const seat = Math.floor(count / side.pairs.length) % 2;
  const pair = side.pairs[place];
  const key = `${place}-${1 - seat}`;
  if (!sent.has(key)) sent.set(key, []);
  sent.get(key).push(performance.now());
  pair.wires[seat].send(side.message(pair, seat, count));
}

/** What the sender hears of its own message is no arrival. */
function arrived(side, sent, place, wire, bytes, start, end, took) {
  const pair = side.pairs[place];
  const seat = pair.wires.indexOf(wire);
  if (!side.isArrival(bytes, start, pair, seat)) return;
  const begun = sent.get(`${place}-${seat}`)?.shift();
  if (begun !== undefined) took(performance.now() - begun);
}
