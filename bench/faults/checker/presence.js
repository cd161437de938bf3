// I13: nobody counts as present for longer than the lease after the last proof, nor is shown online for longer than allowed.
import { CLOCK_MS, LEASE_MS } from '../times.js';
import { proved } from './billing.js';

export async function presence(client, truth) {
  const broken = [];
  for (const [person, intervals] of await proved(client, [...truth.stays.keys()])) {
    const stays = truth.of(person, false);
    for (const { from, to } of intervals) {
      const inside = stays.some(
        (stay) => from >= stay.from - CLOCK_MS && to <= stay.to + LEASE_MS + CLOCK_MS,
      );
      if (!inside)
        broken.push(
          `I13: ${person} counts as present from ${from} to ${to}, and was there ${JSON.stringify(stays)}`,
        );
    }
  }
  return [...broken, ...truth.offline.map((each) => `I13: ${each}`)];
}
