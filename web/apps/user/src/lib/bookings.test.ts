import { expect, test } from 'vitest';
import { type Booking, refundOf, stateOf } from './bookings';

const START = Date.parse('2026-11-24T14:00:00.000Z');
const HOUR = 3_600_000;

const booking = (changes: Partial<Booking> = {}): Booking => ({
  id: 's_1',
  userId: 'u_1',
  expertId: 'e_1',
  type: 'chat',
  status: 'pending',
  duration: 30,
  totalAmount: 450.25,
  pricePerMin: 15,
  createdAt: '2026-11-22T14:00:00.000Z',
  scheduledAt: new Date(START).toISOString(),
  ...changes,
});

test('a room opens five minutes before the time', () => {
  const confirmed = booking({ status: 'confirmed' });
  expect(stateOf(confirmed, START - 300_001)).toBe('confirmed');
  expect(stateOf(confirmed, START - 300_000)).toBe('open');
});

test('an expert who has said no and one who has said nothing are told apart', () => {
  const over = { status: 'cancelled', endReason: 'declined' } as const;
  expect(stateOf(booking({ ...over, endedAt: '2026-11-22T20:00:00.000Z' }), START)).toBe('declined');
  expect(stateOf(booking({ ...over, endedAt: '2026-11-23T14:00:00.100Z' }), START)).toBe('expired');
});

test('who did not come is said, whether it was paid for or not', () => {
  expect(stateOf(booking({ status: 'completed', endReason: 'no-show' }), START)).toBe('no-show');
  expect(stateOf(booking({ status: 'cancelled', endReason: 'no-show' }), START)).toBe('no-show');
});

test('cancelling in time gives all back, later the part that the terms name, rounded down to the paisa', () => {
  const terms = { freeCancelMins: 120, lateRefundPercent: 50 };
  expect(refundOf(booking(), terms, START - 2 * HOUR)).toBe(450.25);
  expect(refundOf(booking(), terms, START - 2 * HOUR + 1)).toBe(225.12);
});
