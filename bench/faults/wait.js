// Waiting for something to become true, with a limit.
import { sleep } from '../processes.js';

export { sleep };

/** Answers how long it took, in milliseconds; null when it never became true. */
export async function becomes(condition, limitMs, everyMs = 25) {
  const begun = Date.now();
  while (!(await condition())) {
    if (Date.now() - begun > limitMs) return null;
    await sleep(everyMs);
  }
  return Date.now() - begun;
}

/** The same, for what must become true. */
export async function must(what, condition, limitMs, everyMs) {
  const took = await becomes(condition, limitMs, everyMs);
  if (took === null)
    throw new Error(`never within ${limitMs} ms: ${typeof what === 'function' ? what() : what}`);
  return took;
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] : Number.NaN;
}

/** So many at once, never more than `width` on their way. */
export async function inParallel(items, width, work) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const place = next++;
      results[place] = await work(items[place], place);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}
