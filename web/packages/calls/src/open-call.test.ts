import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CallView } from './call-view';
import { OpenCall } from './open-call';
import { POOR_LOOKS, SETTLES_MS } from './quality';
import type { Sound } from './sound';
import { putInDevices, type Track } from './stand-in-devices';

/** A connection over which half of all is lost. */
vi.mock('./peer', () => ({
  originOf: () => null,
  Peer: class {
    received = 0;
    remote = null;
    hear() {}
    async show() {}
    async replaceAudio() {}
    async offer() {}
    shows = () => false;
    close() {}
    async stats() {
      this.received += 100;
      const counts = { packetsReceived: this.received, packetsLost: this.received };
      return new Map([['in', { type: 'inbound-rtp', ...counts }]]);
    }
  },
}));

const LOOK_MS = 2_000;
const SOON_MS = SETTLES_MS + (POOR_LOOKS + 2) * LOOK_MS;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function talking(kind: 'voice' | 'video') {
  const { handed } = putInDevices();
  const seen: Partial<CallView> = {};
  const call = new OpenCall(
    { chatId: 'c', side: 'user', kind, muted: false, chosen: {} },
    { send: async () => undefined, iceServers: async () => [] },
    { of: () => undefined, stop: () => undefined } as unknown as Sound,
    {
      opened: () => call.offer(),
      notOpened: () => undefined,
      answerStands: () => undefined,
      refused: () => undefined,
      link: () => undefined,
      broke: () => undefined,
      view: (change) => Object.assign(seen, change),
    },
  );
  await vi.advanceTimersByTimeAsync(0);
  return { call, seen, live: () => handed.filter(({ readyState }: Track) => readyState === 'live') };
}

it('gives the screen up on a weak line, where it alone is shown', async () => {
  const { call, seen, live } = await talking('voice');
  await call.share(true);
  expect(live()).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(SOON_MS);
  expect(seen).toMatchObject({ sharing: false, own: null, noPicture: 'weak-screen' });
  expect(live().map(({ kind }) => kind)).toEqual(['audio']);
  call.close();
});

it('gives the camera up with the screen, so that neither comes back by itself', async () => {
  const { call, seen, live } = await talking('video');
  await call.share(true);
  expect(live()).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(SOON_MS);
  expect(seen).toMatchObject({ filming: false, sharing: false, own: null, noPicture: 'weak-line' });
  expect(live().map(({ kind }) => kind)).toEqual(['audio']);
  call.close();
});
