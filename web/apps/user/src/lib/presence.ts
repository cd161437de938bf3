import type { Expert } from './experts';

export type Standing =
  | { state: 'free' }
  | { state: 'busy'; minutes?: number; waiting?: number }
  | { state: 'away' };

type Live = Pick<Expert, 'available' | 'busy' | 'queueLength' | 'etaSeconds'>;

const MINUTE = 60;

/** Whether somebody can be talked to now, and if not, for how long not. */
export function standing({ available, busy, queueLength, etaSeconds }: Live): Standing {
  if (!available) {
    return { state: 'away' };
  }
  if (!busy) {
    return { state: 'free' };
  }
  return {
    state: 'busy',
    ...(etaSeconds ? { minutes: Math.max(1, Math.ceil(etaSeconds / MINUTE)) } : {}),
    ...(queueLength > 0 ? { waiting: queueLength } : {}),
  };
}

const SENTENCE = /^.{20,}?[.!?।](?=\s)/su;

/** The first sentence of a text: what a row has room for. */
export const firstSentence = (text: string) => SENTENCE.exec(text)?.[0] ?? text;
