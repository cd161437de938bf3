import type { Figures, PauseReason, Room, ServerEvents } from '@konnect/realtime/events';
import { type Clock, localTime, serverTime } from './clock';

/** A started minute and when it was charged; a stand-still that cost nothing. Times are the server's. */
type ChargedMinute = { minute: number; at: string };
export type Standstill = { at: string; reason: PauseReason; seconds: number | null };

export type Ended = { reason: string; totalCharged: number; refunded: number; earned: number | null };

/** What is known of a session's meter. Instants are local milliseconds, unless they are text. */
export type Meter = {
  status: Room['status'];
  pricePerMin: number;
  maxAmount: number | null;
  minuteMs: number;
  tailMs: number;
  startedAt: string;
  paidMinutes: number;
  totalCharged: number;
  balance: number | null;
  earned: number | null;
  /** Running meter at `asOf`; `duration` is what the server last said of it, in seconds. */
  consumedMs: number;
  asOf: number;
  duration: number;
  pause: { reason: PauseReason; until: number | null } | null;
  graceUntil: number | null;
  idleUntil: number | null;
  ringsUntil: number | null;
  /** How much running meter without a word of the expert's gives everything back; null once there was a word. */
  guaranteeMs: number | null;
  /** The connection of one's own is gone since then. */
  offlineSince: number | null;
  /** The session will be over then, and why. */
  stop: { type: 'cost-cap' | 'max-duration'; at: number } | null;
  /** To the expert: the other's money lasts until then. */
  paidUntil: number | null;
  minutes: readonly ChargedMinute[];
  standstills: readonly Standstill[];
  ended: Ended | null;
};

const MINUTE_MS = 60_000;
export const HELD_MS = 60_000;
const TAIL_SHARE = 20;
const RINGS_MS = 45_000;
const ANSWER_MS = 60_000;
const GRACE_MS = 30_000;
const GUARANTEE_MINUTES = 1.5;

type Known = { clock: Clock; now: number };

const when = ({ clock, now }: Known, at: string | undefined, within: number) =>
  at === undefined ? null : localTime(clock, at, now + within);

/** What the figures say; without them, of what was known before only that which time alone moves. */
function figured(figures: Figures, before: Meter, known: Known): Meter {
  if (figures.at === undefined) {
    return before;
  }
  const minuteMs = figures.minuteMs ?? before.minuteMs;
  const consumedMs = figures.consumedMs ?? before.consumedMs;
  return {
    ...before,
    minuteMs,
    tailMs: figures.tailMs ?? minuteMs / TAIL_SHARE,
    consumedMs,
    asOf: localTime(known.clock, figures.at, known.now),
    graceUntil: when(known, figures.graceUntil, GRACE_MS),
    idleUntil: when(known, figures.idleEndsAt, ANSWER_MS),
    guaranteeMs: figures.guaranteeInMs === undefined ? null : consumedMs + figures.guaranteeInMs,
  };
}

/** The minutes after a charge: one more, or, when one was given back, one less. */
function minutesAfter(before: Meter, paid: number, at: string): readonly ChargedMinute[] {
  const more = paid > before.paidMinutes ? [{ minute: paid, at }] : [];
  return [...before.minutes.filter(({ minute }) => minute <= Math.min(paid, before.paidMinutes)), ...more];
}

/** The meter of a room that one comes to, the first time or again. */
export function meterOf(room: Room, before: Meter | null, known: Known): Meter {
  const { now, clock } = known;
  const minuteMs = room.minuteMs ?? before?.minuteMs ?? MINUTE_MS;
  const over = room.status === 'completed' || room.status === 'cancelled';
  const fresh: Meter = {
    status: room.status,
    pricePerMin: room.pricePerMin,
    maxAmount: room.maxAmount ?? null,
    minuteMs,
    tailMs: minuteMs / TAIL_SHARE,
    startedAt: room.startedAt,
    paidMinutes: room.paidMinutes,
    totalCharged: room.totalCharged,
    balance: room.balance ?? before?.balance ?? null,
    earned: room.earned ?? null,
    consumedMs: room.duration * 1000,
    asOf: now,
    duration: room.duration,
    pause: room.pausedReason
      ? { reason: room.pausedReason, until: when(known, room.resumesUntil, HELD_MS) }
      : null,
    graceUntil: before?.graceUntil ?? null,
    idleUntil: before?.idleUntil ?? null,
    ringsUntil: room.status === 'pending' ? localTime(clock, room.startedAt, now) + RINGS_MS : null,
    guaranteeMs: GUARANTEE_MINUTES * minuteMs,
    offlineSince: null,
    stop: before?.stop ?? null,
    paidUntil: before?.paidUntil ?? null,
    minutes: (before?.minutes ?? []).filter(({ minute }) => minute <= room.paidMinutes),
    standstills: before?.standstills ?? [],
    ended: over
      ? {
          reason: room.endReason ?? '',
          totalCharged: room.totalCharged,
          refunded: before?.ended?.refunded ?? 0,
          earned: room.earned ?? null,
        }
      : null,
  };
  return figured(room, fresh, known);
}

export function charged(before: Meter, update: ServerEvents['billing-update'], known: Known): Meter {
  if (update.duration < before.duration || before.ended !== null) {
    return before;
  }
  const paid = update.paidMinutes ?? Math.round(update.totalCharged / before.pricePerMin);
  return figured(
    update,
    {
      ...before,
      status: 'in_progress',
      ringsUntil: null,
      paidMinutes: paid,
      totalCharged: update.totalCharged,
      balance: update.balance ?? before.balance,
      earned: update.earned ?? before.earned,
      duration: update.duration,
      consumedMs: update.duration * 1000,
      asOf: known.now,
      graceUntil: null,
      paidUntil: null,
      minutes: minutesAfter(before, paid, update.at ?? serverTime(known.clock, known.now)),
    },
    known,
  );
}

export function warned(before: Meter, warning: ServerEvents['chat-warning'], { now }: Known): Meter {
  const at = now + warning.secondsLeft * 1000;
  const balance = warning.balance ?? before.balance;
  switch (warning.type) {
    case 'low-balance':
      return { ...before, balance, paidUntil: at };
    case 'zero-balance':
      return { ...before, balance, graceUntil: at };
    case 'cost-cap':
    case 'max-duration':
      return { ...before, balance, stop: { type: warning.type, at } };
  }
}

export function paused(
  before: Meter,
  { reason, ...event }: ServerEvents['meter-paused'],
  known: Known,
): Meter {
  const stopped = { ...before, consumedMs: elapsedMs(before, known.now), asOf: known.now };
  const again = before.pause?.reason === reason;
  const at = event.at ?? serverTime(known.clock, known.now);
  return {
    ...figured(event, stopped, known),
    pause: { reason, until: when(known, event.resumesUntil, HELD_MS) },
    standstills: again ? before.standstills : [...before.standstills, { at, reason, seconds: null }],
  };
}

export function resumed(before: Meter, event: ServerEvents['meter-resumed'], known: Known): Meter {
  const at = Date.parse(event.at ?? serverTime(known.clock, known.now));
  return {
    ...figured(event, { ...before, asOf: before.pause === null ? before.asOf : known.now }, known),
    pause: null,
    standstills: before.standstills.map((still) =>
      still.seconds === null ? { ...still, seconds: Math.round((at - Date.parse(still.at)) / 1000) } : still,
    ),
  };
}

export function ended(before: Meter, event: ServerEvents['chat-ended'], now: number): Meter {
  return {
    ...before,
    status: 'completed',
    consumedMs: event.duration * 1000,
    duration: event.duration,
    asOf: now,
    totalCharged: event.totalCharged,
    paidMinutes: Math.round(event.totalCharged / before.pricePerMin),
    pause: null,
    graceUntil: null,
    idleUntil: null,
    ringsUntil: null,
    stop: null,
    ended: {
      reason: event.reason,
      totalCharged: event.totalCharged,
      refunded: event.refunded ?? 0,
      earned: event.earned ?? null,
    },
  };
}

const LEAST_GAP_MS = 1_000;

/**
 * After a return: what went by without the meter while one's own line was down, and the end of a stand-still that was not
 * heard of.
 */
export function withGap(before: Meter | null, after: Meter, away: PauseReason, { clock, now }: Known): Meter {
  if (before === null) {
    return after;
  }
  const at = before.offlineSince ?? now;
  const ran = elapsedMs(after, now) - elapsedMs(before, at);
  const gap = now - at - Math.max(0, ran);
  const mine = { at: serverTime(clock, at), reason: away, seconds: Math.round(gap / 1000) };
  const ended = after.standstills.map((still) =>
    still.seconds === null && after.pause === null
      ? { ...still, seconds: Math.max(1, Math.round((now - localTime(clock, still.at, now)) / 1000)) }
      : still,
  );
  const told = ended.some((still) => localTime(clock, still.at, now) >= at - LEAST_GAP_MS);
  const fresh = before.offlineSince !== null && after.ended === null && gap > LEAST_GAP_MS && !told;
  return { ...after, standstills: fresh ? [...ended, mine] : ended };
}

/** Running meter until now. It never runs past what is paid: what follows is told by the server, or is free. */
export function elapsedMs(meter: Meter, now: number): number {
  const still = meter.status !== 'in_progress' || meter.pause !== null;
  const until = meter.offlineSince ?? now;
  const run = still ? meter.consumedMs : meter.consumedMs + Math.max(0, until - meter.asOf);
  return meter.ended === null && !still
    ? Math.min(run, Math.max(meter.consumedMs, meter.paidMinutes * meter.minuteMs))
    : run;
}
