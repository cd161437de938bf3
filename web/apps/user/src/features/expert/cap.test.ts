import { expect, test } from 'vitest';
import { capOf, isTooLow, minutesFor, usualCap } from './cap';

test('a cap in the address is whole rupees, or it is none', () => {
  expect(capOf('300')).toBe(300);
  for (const text of [null, '', '0', '-5', '12.5', '1e3', '9999999', 'many']) {
    expect(capOf(text)).toBeNull();
  }
});

test('an amount is worth whole minutes', () => {
  expect(minutesFor(438, 15)).toBe(29);
  expect(minutesFor(0.3, 0.1)).toBe(3);
  expect(minutesFor(14.99, 15)).toBe(0);
});

test('a cap below one minute is too low, and the one offered never is', () => {
  expect(isTooLow(14, 15)).toBe(true);
  expect(isTooLow(15, 15)).toBe(false);
  expect(isTooLow(null, 15)).toBe(false);
  expect(isTooLow(usualCap(12.5), 12.5)).toBe(false);
});
