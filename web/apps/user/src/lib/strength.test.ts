import { describe, expect, test } from 'vitest';
import { strengthOf } from './strength';

const LEAST = 10;

describe('the strength of a password', () => {
  test.each([
    ['', 0],
    ['short', 0],
    ['नौअक्षरहै', 0],
    ['password123', 1],
    ['aaaaaaaaaaaaaaaa', 1],
    ['abcdefghijkl', 1],
    ['qwertyuiop12', 1],
    ['1234567890', 1],
    ['abcabcabcabcabc', 1],
    ['sunflower71', 2],
    ['violet-harbour-92', 3],
    ['correct horse battery staple', 3],
  ])('of %j is %i', (password, strength) => {
    expect(strengthOf(password, LEAST)).toBe(strength);
  });

  test('counts nothing of what everybody knows of the person', () => {
    expect(strengthOf('riya.sen.konnect', LEAST, ['Riya Sen', 'riya@example.com'])).toBe(1);
  });
});
