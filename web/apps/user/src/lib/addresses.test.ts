import { describe, expect, test } from 'vitest';
import { loginFor, roomWith, safeNext } from './addresses';

describe('the way back after signing in', () => {
  test.each(['/expert/e_1?max=300', '/chat?with=e_1', '/', '/#how'])('is %s', (next) => {
    expect(safeNext(next)).toBe(next);
    expect(safeNext(new URL(loginFor(next), 'https://here.example').searchParams.get('next'))).toBe(next);
  });

  test.each([
    null,
    '',
    'explore',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/..//evil.example',
    'javascript:alert(1)',
  ])('never leaves this site: %j', (next) => {
    expect(safeNext(next)).toBe('/explore');
  });

  test('is no page of signing in', () => {
    expect(safeNext('/login?next=/login')).toBe('/explore');
    expect(safeNext('/signup')).toBe('/explore');
  });
});

test('the room is told whom to ask, for how much at most, and for what', () => {
  expect(roomWith('e_1', null)).toBe('/chat?with=e_1');
  expect(roomWith('e_1', 300)).toBe('/chat?with=e_1&max=300');
  expect(roomWith('e_1', 300, 'video')).toBe('/chat?with=e_1&max=300&type=video');
});
