import type { Schemas } from '@konnect/api/client';
import type { Message } from '@konnect/realtime/events';

/** Written here and not yet known to be stored. */
export type Pending = {
  clientMessageId: string;
  text: string;
  attachment?: Schemas['FileOut'] | undefined;
  at: number;
  /** `waiting` goes when one is back; `refused` was answered with a no. */
  state: 'sending' | 'waiting' | 'refused';
};

export type Messages = {
  /** By seq, each once. */
  stored: readonly Message[];
  pending: readonly Pending[];
  /** There is more before the first. */
  older: boolean;
  /** The last seq before a hole; null when there is none. */
  holeAfter: number | null;
  /** The other has read up to this seq. */
  readByOther: number;
};

export const noMessages: Messages = {
  stored: [],
  pending: [],
  older: false,
  holeAfter: null,
  readByOther: 0,
};

export const lastSeq = (messages: Messages) => messages.stored.at(-1)?.seq ?? 0;

function hole(stored: readonly Message[]): number | null {
  for (let i = 1; i < stored.length; i += 1) {
    const before = stored[i - 1]?.seq ?? 0;
    if ((stored[i]?.seq ?? 0) > before + 1) {
      return before;
    }
  }
  return null;
}

function merge(stored: readonly Message[], more: readonly Message[]): readonly Message[] {
  const known = new Set(stored.map(({ seq }) => seq));
  const fresh = more.filter(({ seq }) => !known.has(seq));
  if (fresh.length === 0) {
    return stored;
  }
  return [...stored, ...fresh].sort((a, b) => a.seq - b.seq);
}

/** Adds what is not there yet, wherever it belongs; what was one's own and pending is pending no more. */
export function added(messages: Messages, more: readonly Message[], me: string): Messages {
  const stored = merge(messages.stored, more);
  if (stored === messages.stored) {
    return messages;
  }
  const own = new Set(more.filter((m) => m.senderId === me).map((m) => m.clientMessageId));
  const first = stored[0]?.seq ?? 1;
  return {
    ...messages,
    stored,
    pending: messages.pending.filter(({ clientMessageId }) => !own.has(clientMessageId)),
    holeAfter: messages.stored.length === 0 && first > 1 && !messages.older ? 0 : hole(stored),
  };
}

/** A page of what came before. */
export function withOlder(messages: Messages, page: readonly Message[], more: boolean, me: string): Messages {
  return { ...added({ ...messages, older: more }, page, me), older: more };
}

export function pendingAs(messages: Messages, id: string, state: Pending['state']): Messages {
  return {
    ...messages,
    pending: messages.pending.map((p) => (p.clientMessageId === id ? { ...p, state } : p)),
  };
}

export const withPending = (messages: Messages, pending: Pending): Messages => ({
  ...messages,
  pending: [...messages.pending, pending],
});

export const without = (messages: Messages, id: string): Messages => ({
  ...messages,
  pending: messages.pending.filter(({ clientMessageId }) => clientMessageId !== id),
});

export const readUpTo = (messages: Messages, seq: number): Messages =>
  seq > messages.readByOther ? { ...messages, readByOther: seq } : messages;
