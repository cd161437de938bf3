import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import type { MeterView } from './meter-view';
import { meterWords } from './meter-words';
import { newRoom } from './room-state';

const t = ((key: string, values: object = {}) =>
  [key, ...Object.values(values)].join(' ')) as TFunction<'session'>;

const running: MeterView = {
  mood: 'running',
  elapsedSeconds: 72,
  progress: 0.2,
  secondsToNext: 48,
  secondsLeft: null,
  reason: null,
  cost: 30,
  balance: 438,
  minutesAfter: 29,
  low: false,
  cap: null,
  stop: null,
  silence: null,
  idleSeconds: null,
};

const silent: MeterView = { ...running, silence: { from: 90, free: false, amount: 30 } };

test('whatever else there is to say, whoever pays reads what ending now costs', () => {
  const views: MeterView[] = [
    running,
    silent,
    { ...silent, cost: 0, silence: { from: 90, free: true, amount: 30 } },
    { ...running, low: true, balance: 15, minutesAfter: 1 },
    { ...running, cap: { amount: 300, minutes: 20 }, stop: { type: 'cost-cap', seconds: 100 } },
    { ...running, mood: 'paused', reason: 'platform' },
    { ...running, mood: 'paused', reason: 'user-away', secondsLeft: 50 },
  ];
  for (const view of views) {
    const { main, below } = meterWords({ t, room: newRoom('c', 'user', 'me'), view });
    expect([main, ...below]).toContain(`meter.endNow ₹${view.cost}`);
  }
});
