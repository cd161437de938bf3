import { expect, it } from 'vitest';
import { type Counts, countsOf, qualityOf } from './quality';

const counts = (change: Partial<Counts>): Counts => ({
  at: 0,
  received: 0,
  lost: 0,
  theirLoss: 0,
  roundTrip: 0.05,
  carries: null,
  ...change,
});
const before = counts({ received: 1000, lost: 10 });
const after = (change: Partial<Counts>) => counts({ received: 1100, lost: 10, ...change });

it('calls a line what it has counted since it last looked, and nothing before that', () => {
  expect(qualityOf(null, after({}), true)).toBeNull();
  expect(qualityOf(before, after({}), true)).toBe('good');
  expect(qualityOf(before, after({ lost: 15 }), true)).toBe('fair');
  expect(qualityOf(before, after({ lost: 30 }), true)).toBe('poor');
  expect(qualityOf(before, after({ received: 1000 }), true)).toBe('poor');
});

it('counts what the other loses and how long it takes to get there', () => {
  expect(qualityOf(before, after({ theirLoss: 0.05 }), true)).toBe('fair');
  expect(qualityOf(before, after({ theirLoss: 0.2 }), true)).toBe('poor');
  expect(qualityOf(before, after({ roundTrip: 0.5 }), true)).toBe('fair');
  expect(qualityOf(before, after({ roundTrip: 1 }), true)).toBe('poor');
});

it('takes a narrow line for poor only where a picture has to go through it', () => {
  expect(qualityOf(before, after({ carries: 90_000 }), true)).toBe('poor');
  expect(qualityOf(before, after({ carries: 90_000 }), false)).toBe('good');
});

it('says nothing of a connection that began anew between two looks', () => {
  expect(qualityOf(before, counts({ received: 3 }), true)).toBeNull();
});

it('adds up what a browser reports, of the way that is taken', () => {
  const report = [
    { type: 'inbound-rtp', kind: 'audio', packetsReceived: 100, packetsLost: 2 },
    { type: 'inbound-rtp', kind: 'video', packetsReceived: 300, packetsLost: -1 },
    { type: 'remote-inbound-rtp', fractionLost: 0.04, roundTripTime: 0.2 },
    {
      type: 'candidate-pair',
      state: 'succeeded',
      nominated: true,
      currentRoundTripTime: 0.3,
      availableOutgoingBitrate: 5,
    },
    { type: 'candidate-pair', state: 'failed', nominated: false, currentRoundTripTime: 9 },
  ];
  expect(countsOf(report, 7)).toEqual({
    at: 7,
    received: 400,
    lost: 2,
    theirLoss: 0.04,
    roundTrip: 0.3,
    carries: 5,
  });
});
