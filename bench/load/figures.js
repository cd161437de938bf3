// What a round was like: how many, in which time, at which CPU of the server, how long each took.
import { performance } from 'node:perf_hooks';
import { cpuSeconds } from '../processes.js';

/** Measures work that calls `took(milliseconds)` once for each request it has finished. */
export async function measured(pid, work) {
  const times = [];
  const [cpuBefore, before] = [cpuSeconds(pid), performance.now()];
  await work((milliseconds) => times.push(milliseconds));
  return { times, cpu: cpuSeconds(pid) - cpuBefore, seconds: (performance.now() - before) / 1000 };
}

/** Several rounds as one. */
export function together(rounds) {
  const times = Float64Array.from(rounds.flatMap((round) => round.times)).sort();
  const sum = (pick) => rounds.reduce((total, round) => total + pick(round), 0);
  const seconds = sum((round) => round.seconds);
  return {
    count: times.length,
    perSecond: times.length / seconds,
    cpuMicros: (sum((round) => round.cpu) * 1e6) / times.length,
    perRound: rounds.map((round) => (round.cpu * 1e6) / round.times.length),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}

function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
