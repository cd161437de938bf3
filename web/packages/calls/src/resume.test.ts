import { beforeEach, expect, it } from 'vitest';
import { RELOAD_MS } from './call-state';
import { leaveBehind, takeUp } from './resume';

const left = { chatId: 'c', side: 'user', kind: 'video', muted: true } as const;

beforeEach(() => sessionStorage.clear());

it('goes on with the call that was left a moment ago, once', () => {
  leaveBehind(left, 1_000);
  expect(takeUp('another', 2_000)).toBeNull();
  expect(takeUp('c', 2_000)).toEqual(left);
  expect(takeUp('c', 2_000)).toBeNull();
});

it('does not go on with one that the server has given up meanwhile', () => {
  leaveBehind(left, 1_000);
  expect(takeUp('c', 1_000 + RELOAD_MS)).toBeNull();
});
