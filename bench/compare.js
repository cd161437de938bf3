// Two servers doing the same, in turns, so that whatever else this machine does meets both.
import { measured, together } from './load/figures.js';

const ROUNDS = 4;
/** Until the slices cost no less any more: compiling at run time is not what a request costs. */
const WARM_UP = { sliceMs: 2_500, leastSlices: 3, mostSlices: 9, still: 0.93 };

/** A side has a name, a pid and `run(count, took, limitMs)`. */
export async function compare(what, target, count, sides) {
  for (const side of sides) await warmUp(side);
  const rounds = sides.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [place, side] of sides.entries()) {
      rounds[place].push(await measured(side.pid, (took) => side.run(count, took, Infinity)));
    }
  }
  const [ours, peer] = rounds.map(together);
  return { what, target, ours, peer, names: sides.map((side) => side.name), ratio: ours.cpuMicros / peer.cpuMicros };
}

async function warmUp(side) {
  let before = Infinity;
  for (let slice = 1; slice <= WARM_UP.mostSlices; slice++) {
    const round = await measured(side.pid, (took) => side.run(Infinity, took, WARM_UP.sliceMs));
    const cost = round.cpu / round.times.length;
    if (slice >= WARM_UP.leastSlices && cost > before * WARM_UP.still) return;
    before = cost;
  }
}
