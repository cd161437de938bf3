import type { CallKind, Side } from './call-state';
import { RELOAD_MS } from './call-state';

/** A call that a page was in when it was left. */
export type Left = { chatId: string; side: Side; kind: CallKind; muted: boolean };

const KEY = 'konnect.call';

/**
 * Written when the page goes, read when it is back: by the same tab alone, and only once, so that a tab that is doubled in
 * the middle of a call takes nothing over.
 */
export function leaveBehind(left: Left, now = Date.now()) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...left, at: now }));
  } catch {
    // Without a memory a reload ends the call for this side.
  }
}

/** The call of this chat that was left so short a time ago that it still stands. */
export function takeUp(chatId: string, now = Date.now()): Left | null {
  try {
    const { at, ...left } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Left & { at?: number };
    if (left.chatId !== chatId) {
      return null;
    }
    sessionStorage.removeItem(KEY);
    return at !== undefined && now - at < RELOAD_MS ? left : null;
  } catch {
    return null;
  }
}
