import type { Message, Room } from '@konnect/realtime/events';
import { describe, expect, it } from 'vitest';
import { meterView } from './meter-view';
import { done, heard, newRoom, type RoomNews, type RoomState } from './room-state';

const T0 = Date.parse('2026-11-22T14:12:10Z');
/** The server's clock is two minutes ahead of ours. */
const AHEAD = 120_000;
const server = (local: number) => new Date(local + AHEAD).toISOString();

const ROOM: Room = {
  chatId: 'c',
  type: 'chat',
  status: 'in_progress',
  paidMinutes: 1,
  duration: 0,
  totalCharged: 15,
  pricePerMin: 15,
  startedAt: server(T0),
  balance: 485,
  expert: { id: 'e_1', name: 'Ananya Krishnan' },
};

const message = (seq: number, senderId = 'ananya', clientMessageId?: string): Message => ({
  id: `m${seq}`,
  messageId: `m${seq}`,
  seq,
  message: `word ${seq}`,
  senderId,
  timestamp: server(T0 + seq),
  ...(clientMessageId === undefined ? {} : { clientMessageId }),
});

const enter = (room: Partial<Room> = {}, messages: Message[] = [], now = T0) =>
  done(
    newRoom('c', 'user', 'riya'),
    { deed: 'entered', room: { ...ROOM, ...room }, messages, readByOther: 0 },
    now,
  );

const hear = <E extends RoomNews['event']>(
  state: RoomState,
  event: E,
  payload: Omit<Extract<RoomNews, { event: E }>['payload'], 'chatId'>,
  now = T0,
) => heard(state, { event, payload: { chatId: 'c', ...payload } } as unknown as RoomNews, now);

const view = (state: RoomState, now: number) => {
  if (state.meter === null) {
    throw new Error('There is no meter');
  }
  return meterView(state.meter, now);
};

const seqs = (state: RoomState) => state.messages.stored.map(({ seq }) => seq);

describe('messages', () => {
  it('stand in order, each once, however they come', () => {
    let state = enter({}, [message(1)]);
    for (const seq of [3, 2, 3, 1]) {
      state = hear(state, 'new-message', message(seq));
    }
    expect(seqs(state)).toEqual([1, 2, 3]);
    expect(state.messages.holeAfter).toBeNull();
  });

  it('show a hole until it is filled', () => {
    const gap = hear(enter({}, [message(1)]), 'new-message', message(4));
    expect(gap.messages.holeAfter).toBe(1);
    const filled = done(
      gap,
      { deed: 'entered', room: ROOM, messages: [message(2), message(3)], readByOther: 0 },
      T0,
    );
    expect(filled.messages.holeAfter).toBeNull();
  });

  it('show a hole before the first that is heard', () => {
    expect(hear(enter(), 'new-message', message(3)).messages.holeAfter).toBe(0);
  });

  it('have no hole where only older ones were not fetched yet', () => {
    const state = done(enter(), { deed: 'older', messages: [message(7), message(8)], more: true }, T0);
    expect(state.messages.holeAfter).toBeNull();
    expect(
      done(state, { deed: 'older', messages: [message(6)], more: true }, T0).messages.holeAfter,
    ).toBeNull();
  });

  it('of one’s own wait while there is no answer and are stored once, whichever answer comes first', () => {
    const wrote = done(enter(), { deed: 'wrote', clientMessageId: 'x', text: 'word 1' }, T0);
    const waiting = done(wrote, { deed: 'unsent', clientMessageId: 'x', refused: false }, T0);
    expect(waiting.messages.pending.map((p) => p.state)).toEqual(['waiting']);
    const back = hear(waiting, 'new-message', message(1, 'riya', 'x'));
    expect(back.messages.pending).toEqual([]);
    expect(seqs(done(back, { deed: 'stored', message: message(1, 'riya', 'x') }, T0))).toEqual([1]);
  });

  it('stay pending when the other’s has the same client id', () => {
    const wrote = done(enter(), { deed: 'wrote', clientMessageId: 'x', text: 'mine' }, T0);
    expect(hear(wrote, 'new-message', message(1, 'ananya', 'x')).messages.pending).toHaveLength(1);
  });

  it('are read up to the highest mark of the other’s', () => {
    let state = hear(enter({}, [message(1, 'riya')]), 'message-read', { readerId: 'ananya', seq: 3 });
    state = hear(state, 'message-read', { readerId: 'ananya', seq: 2 });
    state = hear(state, 'message-read', { readerId: 'riya', seq: 9 });
    expect(state.messages.readByOther).toBe(3);
  });

  it('of another room change nothing', () => {
    const state = enter();
    expect(heard(state, { event: 'new-message', payload: { ...message(1), chatId: 'd' } }, T0)).toBe(state);
  });
});

describe('typing', () => {
  it('is over by a message, by a word, or by itself', () => {
    const typing = hear(enter(), 'typing', { senderId: 'ananya', typing: true });
    expect(typing.typingUntil).toBeGreaterThan(T0 + 3_000);
    expect(typing.typingUntil).toBeLessThan(T0 + 10_000);
    expect(hear(typing, 'typing', { senderId: 'ananya', typing: false }).typingUntil).toBe(0);
    expect(hear(typing, 'new-message', message(1)).typingUntil).toBe(0);
    expect(hear(enter(), 'typing', { senderId: 'riya', typing: true }).typingUntil).toBe(0);
  });
});

describe('the meter', () => {
  it('runs by the local clock from what the server said, and tells what ending costs', () => {
    const nine = { paidMinutes: 9, duration: 480, totalCharged: 135, balance: 438, maxAmount: 300 };
    const state = enter(nine, [message(1)]);
    const now = view(state, T0 + 14_000);
    expect(now.mood).toBe('running');
    expect(now.elapsedSeconds).toBe(494);
    expect(now.secondsToNext).toBe(46);
    expect(now.progress).toBeCloseTo(14 / 60);
    expect(now.cost).toBe(135);
    expect(now.minutesAfter).toBe(29);
    expect(now.cap).toEqual({ amount: 300, minutes: 20 });
  });

  it('never shows more time than is paid', () => {
    expect(view(enter(), T0 + 75_000).elapsedSeconds).toBe(60);
  });

  it('gives the last minute back to whoever ends it in its first seconds', () => {
    const state = enter({ paidMinutes: 2, duration: 60, totalCharged: 30 }, [message(1)]);
    expect(view(state, T0 + 2_000).cost).toBe(15);
    expect(view(state, T0 + 4_000).cost).toBe(30);
  });

  it('takes a charge once and ignores an older one that comes late', () => {
    const two = { duration: 60, totalCharged: 30, balance: 470 };
    let state = hear(enter(), 'billing-update', two, T0 + 60_000);
    state = hear(state, 'billing-update', { duration: 120, totalCharged: 45, balance: 455 }, T0 + 120_000);
    state = hear(state, 'billing-update', two, T0 + 121_000);
    expect(state.meter?.totalCharged).toBe(45);
    expect(state.meter?.balance).toBe(455);
    expect(state.meter?.minutes.map(({ minute }) => minute)).toEqual([2, 3]);
  });

  it('drops a minute that is given back', () => {
    let state = hear(
      enter(),
      'billing-update',
      { duration: 60, totalCharged: 30, balance: 470 },
      T0 + 60_000,
    );
    state = hear(state, 'billing-update', { duration: 61, totalCharged: 15, balance: 485 }, T0 + 62_000);
    expect(state.meter?.paidMinutes).toBe(1);
    expect(state.meter?.minutes).toEqual([]);
  });

  it('believes the figures where the server gives them, by its own clock', () => {
    const at = T0 + 10_000;
    const figures = { at: server(at), consumedMs: 70_000, minuteMs: 60_000, tailMs: 3_000 };
    const state = enter({ ...figures, paidMinutes: 2, totalCharged: 30 }, [], at);
    expect(view(state, at + 5_000).elapsedSeconds).toBe(75);
    // Half a second late on its way, the same instant is still the same.
    const late = hear(
      state,
      'billing-update',
      {
        ...figures,
        at: server(at + 50_000),
        consumedMs: 120_000,
        paidMinutes: 3,
        totalCharged: 45,
        duration: 120,
      },
      at + 50_500,
    );
    expect(view(late, at + 50_500).progress).toBeCloseTo(0.5 / 60);
  });

  it('is low below three minutes and says how many are left after this one', () => {
    expect(view(enter({ balance: 45 }), T0).low).toBe(false);
    const low = view(enter({ balance: 38 }), T0);
    expect([low.low, low.minutesAfter]).toEqual([true, 2]);
  });

  it('counts the grace down and goes on when it is paid', () => {
    const zero = { type: 'zero-balance', balance: 5, secondsLeft: 30 } as const;
    const grace = hear(enter(), 'chat-warning', zero, T0 + 60_000);
    const now = view(grace, T0 + 66_000);
    expect([now.mood, now.secondsLeft]).toEqual(['grace', 24]);
    expect(now.progress).toBeCloseTo(0.8);
    const paid = hear(grace, 'billing-update', { duration: 60, totalCharged: 30, balance: 190 }, T0 + 70_000);
    expect(view(paid, T0 + 70_000).mood).toBe('running');
  });

  it('stands still while one is away, and prints it on the slip', () => {
    let state = hear(
      enter(),
      'meter-paused',
      { reason: 'expert-away', resumesUntil: server(T0 + 75_000) },
      T0 + 14_000,
    );
    expect(view(state, T0 + 40_000)).toMatchObject({
      mood: 'paused',
      elapsedSeconds: 14,
      reason: 'expert-away',
    });
    state = hear(state, 'meter-resumed', { reason: 'expert-away' }, T0 + 36_000);
    expect(view(state, T0 + 37_000)).toMatchObject({ mood: 'running', elapsedSeconds: 15 });
    expect(state.meter?.standstills.map(({ seconds }) => seconds)).toEqual([22]);
  });

  it('counts to the end of a pause by the server’s clock', () => {
    const heardOf = hear(enter(), 'new-message', { ...message(1), timestamp: server(T0) }, T0);
    const state = hear(
      heardOf,
      'meter-paused',
      { reason: 'expert-away', resumesUntil: server(T0 + 55_000) },
      T0 + 14_000,
    );
    expect(view(state, T0 + 14_000).secondsLeft).toBe(41);
  });

  it('prints no gap when a return was too quick to stop it', () => {
    const state = done(enter(), { deed: 'offline' }, T0 + 14_000);
    const room = { ...ROOM, duration: 16 };
    const back = done(state, { deed: 'entered', room, messages: [], readByOther: 0 }, T0 + 16_000);
    expect(back.meter?.standstills).toEqual([]);
  });

  it('is low to the expert by what the server says, not by the expert’s own wallet', () => {
    const { balance: _, ...room } = { ...ROOM, earned: 12 };
    const entry = { deed: 'entered' as const, room, messages: [], readByOther: 0 };
    const state = done(newRoom('c', 'expert', 'ananya'), entry, T0);
    expect(view(state, T0).low).toBe(false);
    const low = hear(state, 'chat-warning', { type: 'low-balance', secondsLeft: 120 }, T0);
    expect(view(low, T0).low).toBe(true);
  });

  it('stands still for as long as our server is away', () => {
    const state = hear(enter(), 'meter-paused', { reason: 'platform' }, T0 + 1_000);
    expect(view(state, T0 + 99_000)).toMatchObject({ mood: 'paused', reason: 'platform', secondsLeft: null });
  });

  it('stops when one’s own line is down, and is right again after the return', () => {
    const state = done(enter(), { deed: 'offline' }, T0 + 14_000);
    expect(view(state, T0 + 22_000)).toMatchObject({ mood: 'offline', elapsedSeconds: 14, secondsLeft: 52 });
    const again = done(state, { deed: 'offline' }, T0 + 20_000);
    expect(view(again, T0 + 22_000).secondsLeft).toBe(52);
    const back = done(
      again,
      { deed: 'entered', room: { ...ROOM, duration: 15 }, messages: [], readByOther: 0 },
      T0 + 30_000,
    );
    expect(view(back, T0 + 31_000)).toMatchObject({ mood: 'running', elapsedSeconds: 16 });
    // Sixteen seconds went by, of which the meter ran one.
    expect(back.meter?.standstills).toMatchObject([{ reason: 'user-away', seconds: 15 }]);
  });

  it('tells of the silence that makes leaving free, until there is a word', () => {
    expect(view(enter(), T0 + 10_000).silence).toBeNull();
    const paid = hear(
      enter(),
      'billing-update',
      { duration: 60, totalCharged: 30, balance: 470 },
      T0 + 60_000,
    );
    expect(view(paid, T0 + 72_000).silence).toEqual({ from: 90, free: false, amount: 30 });
    const free = view(paid, T0 + 91_000);
    expect([free.silence?.free, free.cost]).toEqual([true, 0]);
    expect(view(hear(paid, 'new-message', message(1)), T0 + 91_000).silence).toBeNull();
  });

  it('asks whether one is there until one does something', () => {
    const asked = hear(enter(), 'idle-warning', { endsAt: server(T0 + 38_000) }, T0 - 22_000);
    expect(view(asked, T0).idleSeconds).toBe(38);
    expect(view(done(asked, { deed: 'active' }, T0), T0).idleSeconds).toBeNull();
  });

  it('ends once, with what it came to, and hears no charge after it', () => {
    const end = { duration: 840, totalCharged: 210, reason: 'user-ended', refunded: 0 };
    let state = hear(enter(), 'chat-ended', end, T0);
    state = hear(state, 'billing-update', { duration: 900, totalCharged: 225, balance: 1 }, T0);
    expect(state.endedHere).toBe(true);
    expect(view(state, T0 + 9_000)).toMatchObject({ mood: 'ended', cost: 210, elapsedSeconds: 840 });
  });

  it('was not seen to end when one comes to a room that is over', () => {
    expect(enter({ status: 'completed', endReason: 'user-ended' }).endedHere).toBe(false);
    const gone = done(enter(), { deed: 'offline' }, T0);
    const room: Room = { ...ROOM, status: 'completed', endReason: 'disconnected' };
    expect(done(gone, { deed: 'entered', room, messages: [], readByOther: 0 }, T0).endedHere).toBe(true);
  });
});
