import { expect, test } from 'vitest';
import { countShort, soon } from './format';

const now = new Date(2026, 10, 23, 20, 0);

test('a time that is near is said by its day of the week, or by none', () => {
  expect(soon(new Date(2026, 10, 23, 21, 30), 'en', now)).toBe('9:30 pm');
  expect(soon(new Date(2026, 10, 24, 18, 30), 'en', now)).toBe('Tue 6:30 pm');
  expect(soon(new Date(2026, 11, 1, 18, 30), 'en', now)).toBe('Tue 1 Dec, 6:30 pm');
});

test('what is short of a lakh is said whole, and more in lakhs and crores', () => {
  expect(countShort(99_999, 'en')).toBe('99,999');
  expect(countShort(120_000, 'en')).toBe('1.2L');
  expect(countShort(1_234_567_890, 'en')).toBe('123.5Cr');
});
