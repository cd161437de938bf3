import { describe, expect, test } from 'vitest';
import { USUAL_BOUNDS } from '../../lib/password-rules';
import { signUpRules } from './rules';

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
