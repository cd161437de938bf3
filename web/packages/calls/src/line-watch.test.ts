import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LineWatch } from './line-watch';
import type { Peer } from './peer';
import { POOR_LOOKS, type Quality, SETTLES_MS } from './quality';

const LOOK_MS = 2_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A line that loses so many of a hundred packets between two looks. */
function watched(lost: () => number, showing = true) {
  let received = 0;
  let gone = 0;
  const stats = async () => {
    received += 100 - lost();
    gone += lost();
    return new Map([
      ['in', { type: 'inbound-rtp', kind: 'audio', packetsReceived: received, packetsLost: gone }],
    ]);
  };
  const heard: (Quality | null)[] = [];
  const weak = vi.fn();
  const peer = { stats } as unknown as Peer;
  const watch = new LineWatch(peer, () => showing, {
    quality: (quality) => heard.push(quality),
    tooWeak: weak,
  });
  const look = (times: number) => vi.advanceTimersByTimeAsync(times * LOOK_MS);
  return { watch, heard, weak, look };
}

const SETTLED = SETTLES_MS / LOOK_MS;

it('gives the picture up only when the line has been poor for several looks together', async () => {
  let lost = 0;
  const { heard, weak, look } = watched(() => lost);
  await look(SETTLED + 1);
  expect(heard.at(-1)).toBe('good');
  lost = 30;
  await look(POOR_LOOKS - 1);
  lost = 0;
  await look(1);
  lost = 30;
  await look(POOR_LOOKS - 1);
  expect(weak).not.toHaveBeenCalled();
  await look(1);
  expect(heard.at(-1)).toBe('poor');
  expect(weak).toHaveBeenCalledTimes(1);
});

it('gives nothing up where no picture is shown, and says nothing after the end', async () => {
  const { watch, heard, weak, look } = watched(() => 40, false);
  await look(SETTLED + 3 * POOR_LOOKS);
  expect(weak).not.toHaveBeenCalled();
  watch.stop();
  const before = heard.length;
  await look(3);
  expect(heard).toHaveLength(before);
});
