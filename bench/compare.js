// Two servers doing the same, in turns, so that whatever else this machine does meets both.
import { measured, together } from './load/figures.js';

const ROUNDS = 4;
const WARM_UP_MS = 10_000;

/** A side has a name, a pid and `run(count, took, limitMs)`. */
export async function compare(what, target, count, sides) {
  for (const side of sides) await side.run(Infinity, () => {}, WARM_UP_MS);
  const rounds = sides.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [place, side] of sides.entries()) {
      rounds[place].push(await measured(side.pid, (took) => side.run(count, took, Infinity)));
    }
  }
  const [ours, peer] = rounds.map(together);
  return { what, target, ours, peer, names: sides.map((side) => side.name), ratio: ours.cpuMicros / peer.cpuMicros };
}
