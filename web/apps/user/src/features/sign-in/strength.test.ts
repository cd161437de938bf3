import { describe, expect, test } from 'vitest';
import { signUpRules, USUAL_BOUNDS } from './rules';
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

describe('the rules of signing up', () => {
  const rules = signUpRules(USUAL_BOUNDS);
  const good = { name: 'Riya', email: 'riya@example.com', password: 'violet-harbour-92' };
  const wordFor = (changed: Partial<typeof good>) =>
    rules.safeParse({ ...good, ...changed }).error?.issues.map(({ message }) => message);

  test('take what is right', () => {
    expect(rules.safeParse(good).success).toBe(true);
  });

  test('name what is wrong, once', () => {
    expect(wordFor({ name: '  ' })).toEqual(['nameMissing']);
    expect(wordFor({ email: 'riya@home' })).toEqual(['emailWrong']);
    expect(wordFor({ password: 'nine-char' })).toEqual(['passwordShort']);
    expect(wordFor({ password: 'x'.repeat(201) })).toEqual(['passwordLong']);
    expect(wordFor({ password: 'Riya@example.com' })).toEqual(['passwordEasy']);
  });

  test('count characters as people do', () => {
    expect(wordFor({ password: '🌻'.repeat(9) })).toEqual(['passwordShort']);
    expect(wordFor({ password: '🌻'.repeat(10) })).toBeUndefined();
  });
});
