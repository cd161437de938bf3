// Two servers doing the same, in turns, so that whatever else this machine does meets both.
import { measured, together } from './load/figures.js';

const ROUNDS = 4;
/** Until two slices in a row cost no less than the best before: compiling at run time is not what a request costs. */
const WARM_UP = { sliceMs: 2_500, mostSlices: 16, leastRequests: 20_000, still: 0.97 };

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
  let best = Infinity;
  let still = 0;
  let asked = 0;
  for (let slice = 1; slice <= WARM_UP.mostSlices && (still < 2 || asked < WARM_UP.leastRequests); slice++) {
    const round = await measured(side.pid, (took) => side.run(Infinity, took, WARM_UP.sliceMs));
    asked += round.times.length;
    const cost = round.cpu / round.times.length;
    still = cost > best * WARM_UP.still ? still + 1 : 0;
    best = Math.min(best, cost);
  }
}
