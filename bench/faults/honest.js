// What honest people notice while others misbehave: how long their messages take.
import { Talkers } from './talkers.js';
import { quantile, sleep } from './wait.js';

const BEFORE_MS = 4_000;

/** Plays `work` under honest pairs; answers their p99 before and during it, in milliseconds. */
export async function beside(stage, random, pairs, work) {
  const talks = await stage.talks(pairs);
  const talkers = new Talkers(talks, random.stream('honest'), { least: 100, most: 300 });
  await sleep(BEFORE_MS);
  const before = talkers.took.splice(0);
  await work();
  const during = talkers.took.splice(0);
  await talkers.stop();
  await stage.show(talks);
  for (const talk of talks) await stage.end(talk);
  return { before: quantile(before, 0.99), during: quantile(during, 0.99), count: during.length };
}
