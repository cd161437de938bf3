import type { PauseReason } from '@konnect/realtime/events';
import { elapsedMs, HELD_MS, type Meter } from './room-meter';

/** How the meter stands, in the order in which one thing hides another. */
type Mood = 'ended' | 'offline' | 'ringing' | 'paused' | 'grace' | 'running';

export type MeterView = {
  mood: Mood;
  elapsedSeconds: number;
  /** How much of the minute is over, or of the grace. */
  progress: number;
  secondsToNext: number;
  /** Seconds until what the mood waits for is over; null where nobody knows. */
  secondsLeft: number | null;
  reason: PauseReason | null;
  /** All that would be paid if it ended now. */
  cost: number;
  balance: number | null;
  /** Whole minutes that the balance pays after this one. */
  minutesAfter: number | null;
  low: boolean;
  cap: { amount: number; minutes: number } | null;
  stop: { type: 'cost-cap' | 'max-duration'; seconds: number } | null;
  /** The expert has not said a word: from then on leaving is free. */
  silence: { from: number; free: boolean; amount: number } | null;
  idleSeconds: number | null;
};

const GRACE_MS = 30_000;
/** Below so many minutes that can be paid, one is told. */
const LOW_MINUTES = 3;
/** The silence is spoken of from half of the time on that makes leaving free. */
const SILENCE_SHARE = 0.5;

const seconds = (ms: number) => Math.max(0, Math.ceil(ms / 1000));
const left = (until: number | null, now: number) => (until === null ? null : seconds(until - now));
const paise = (rupees: number) => Math.round(rupees * 100) / 100;

function moodOf(meter: Meter, now: number): Mood {
  if (meter.ended !== null) {
    return 'ended';
  }
  if (meter.offlineSince !== null) {
    return 'offline';
  }
  if (meter.status === 'pending') {
    return 'ringing';
  }
  if (meter.pause !== null) {
    return 'paused';
  }
  return meter.graceUntil !== null && meter.graceUntil > now - HELD_MS ? 'grace' : 'running';
}

function secondsLeft(meter: Meter, mood: Mood, now: number): number | null {
  switch (mood) {
    case 'offline':
      return left((meter.offlineSince ?? now) + HELD_MS, now);
    case 'ringing':
      return left(meter.ringsUntil, now);
    case 'paused':
      return left(meter.pause?.until ?? null, now);
    case 'grace':
      return left(meter.graceUntil, now);
    case 'ended':
    case 'running':
      return null;
  }
}

/** By the rules of the meter: a last minute hardly begun is given back, and everything when the expert never spoke. */
function cost(meter: Meter, elapsed: number): number {
  if (meter.ended !== null) {
    return paise(meter.ended.totalCharged - meter.ended.refunded);
  }
  if (meter.guaranteeMs !== null && elapsed >= meter.guaranteeMs) {
    return 0;
  }
  const hardlyBegun =
    meter.paidMinutes >= 2 && elapsed < (meter.paidMinutes - 1) * meter.minuteMs + meter.tailMs;
  return paise(meter.totalCharged - (hardlyBegun ? meter.pricePerMin : 0));
}

function silence(meter: Meter, elapsed: number): MeterView['silence'] {
  if (meter.guaranteeMs === null || elapsed < meter.guaranteeMs * SILENCE_SHARE) {
    return null;
  }
  const atGuarantee = Math.ceil(meter.guaranteeMs / meter.minuteMs) * meter.pricePerMin;
  return {
    from: meter.guaranteeMs / 1000,
    free: elapsed >= meter.guaranteeMs,
    amount: paise(Math.max(meter.totalCharged, atGuarantee)),
  };
}

/** What rings is no minute yet. */
function progress(meter: Meter, mood: Mood, toNext: number, now: number): number {
  switch (mood) {
    case 'ringing':
      return 0;
    case 'grace':
      return ((meter.graceUntil ?? now) - now) / GRACE_MS;
    default:
      return 1 - toNext / meter.minuteMs;
  }
}

/** An instant from which the seconds that are shown are whole: those of a countdown, else those of the clock. */
export const secondsFrom = ({ pause, graceUntil, ringsUntil, asOf, consumedMs }: Meter): number =>
  pause?.until ?? graceUntil ?? ringsUntil ?? asOf - consumedMs;

export function meterView(meter: Meter, now: number): MeterView {
  const elapsed = elapsedMs(meter, now);
  const mood = moodOf(meter, now);
  const toNext = Math.max(0, meter.paidMinutes * meter.minuteMs - elapsed);
  const remaining = secondsLeft(meter, mood, now);
  const after = meter.balance === null ? null : Math.floor(meter.balance / meter.pricePerMin + 1e-9);
  const live = mood !== 'ended' && mood !== 'ringing';
  return {
    mood,
    elapsedSeconds: Math.floor(elapsed / 1000),
    progress: progress(meter, mood, toNext, now),
    secondsToNext: seconds(toNext),
    secondsLeft: remaining,
    reason: meter.pause?.reason ?? null,
    cost: cost(meter, elapsed),
    balance: meter.balance,
    minutesAfter: after,
    low: live && (after !== null ? after < LOW_MINUTES : meter.paidUntil !== null),
    cap:
      meter.maxAmount === null
        ? null
        : { amount: meter.maxAmount, minutes: Math.floor(meter.maxAmount / meter.pricePerMin + 1e-9) },
    stop:
      meter.stop === null || !live ? null : { type: meter.stop.type, seconds: seconds(meter.stop.at - now) },
    silence: live ? silence(meter, elapsed) : null,
    idleSeconds: live ? left(meter.idleUntil, now) : null,
  };
}
