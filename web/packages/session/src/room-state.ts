import type { Message, Person, Room, ServerEvents, SessionType } from '@konnect/realtime/events';
import { type Clock, heardAt } from './clock';
import {
  added,
  type Messages,
  noMessages,
  type Pending,
  pendingAs,
  readUpTo,
  withOlder,
  without,
  withPending,
} from './room-messages';
import {
  charged,
  elapsedMs,
  ended,
  type Meter,
  meterOf,
  paused,
  resumed,
  warned,
  withGap,
} from './room-meter';

/** On which side of the session one is: who pays, or who is paid. */
export type Side = 'user' | 'expert';

export type RoomState = {
  chatId: string;
  side: Side;
  /** The own user id. */
  me: string;
  type: SessionType;
  other: Person | null;
  otherOnline: boolean;
  meter: Meter | null;
  messages: Messages;
  /** The other types, unless nothing more is heard until then. */
  typingUntil: number;
  clock: Clock;
  /** It was seen to end, and not only found so. */
  endedHere: boolean;
  /** The room could not be entered: the code. */
  failed: string | null;
};

type Heard<E extends keyof ServerEvents> = { [K in E]: { event: K; payload: ServerEvents[K] } }[E];

/** What the server tells a room by itself. */
export type RoomNews = Heard<
  | 'new-message'
  | 'typing'
  | 'message-read'
  | 'billing-update'
  | 'chat-warning'
  | 'meter-paused'
  | 'meter-resumed'
  | 'participant-status'
  | 'idle-warning'
  | 'chat-ended'
>;

/** What happens here. */
export type RoomDeed =
  | { deed: 'entered'; room: Room; messages: Message[]; readByOther: number }
  | { deed: 'older'; messages: Message[]; more: boolean }
  | { deed: 'failed'; code: string }
  | { deed: 'wrote'; clientMessageId: string; text: string; attachment?: Pending['attachment'] }
  | { deed: 'retried'; clientMessageId: string }
  | { deed: 'stored'; message: Message }
  | { deed: 'unsent'; clientMessageId: string; refused: boolean }
  | { deed: 'dropped'; clientMessageId: string }
  | { deed: 'offline' }
  | { deed: 'active' }
  | { deed: 'balance'; balance: number };

const TYPING_MS = 6_000;

export const newRoom = (chatId: string, side: Side, me: string): RoomState => ({
  chatId,
  side,
  me,
  type: 'chat',
  other: null,
  otherOnline: true,
  meter: null,
  messages: noMessages,
  typingUntil: 0,
  clock: [],
  endedHere: false,
  failed: null,
});

const metered = (state: RoomState, change: (meter: Meter) => Meter): RoomState =>
  state.meter === null ? state : { ...state, meter: change(state.meter) };

function received(state: RoomState, message: Message): RoomState {
  const theirs = message.senderId !== state.me;
  const spoke = theirs && state.side === 'user';
  const heard = {
    ...state,
    messages: added(state.messages, [message], state.me),
    typingUntil: theirs ? 0 : state.typingUntil,
  };
  return spoke ? metered(heard, (meter) => ({ ...meter, guaranteeMs: null })) : heard;
}

/** Of what the server says with its own time one learns how late it is there. */
function clockAfter(state: RoomState, news: RoomNews, now: number): Clock {
  switch (news.event) {
    case 'new-message':
      return heardAt(state.clock, news.payload.timestamp, now);
    case 'billing-update':
    case 'meter-paused':
    case 'meter-resumed':
      return heardAt(state.clock, news.payload.at, now);
    case 'typing':
    case 'message-read':
    case 'chat-warning':
    case 'participant-status':
    case 'idle-warning':
    case 'chat-ended':
      return state.clock;
  }
}

/** One event of the server's; those of other rooms change nothing, and neither does one that comes twice. */
export function heard(before: RoomState, news: RoomNews, now: number): RoomState {
  if (news.payload.chatId !== before.chatId) {
    return before;
  }
  const state = { ...before, clock: clockAfter(before, news, now) };
  const known = { clock: state.clock, now };
  switch (news.event) {
    case 'new-message':
      return received(state, news.payload);
    case 'typing':
      return news.payload.senderId === state.me
        ? state
        : { ...state, typingUntil: news.payload.typing ? now + TYPING_MS : 0 };
    case 'message-read':
      return news.payload.readerId === state.me
        ? state
        : { ...state, messages: readUpTo(state.messages, news.payload.seq) };
    case 'billing-update':
      return metered(state, (meter) => charged(meter, news.payload, known));
    case 'chat-warning':
      return metered(state, (meter) => warned(meter, news.payload, known));
    case 'meter-paused':
      return metered(state, (meter) => (meter.ended ? meter : paused(meter, news.payload, known)));
    case 'meter-resumed':
      return metered(state, (meter) => (meter.ended ? meter : resumed(meter, news.payload, known)));
    case 'participant-status':
      return news.payload.userId === state.me ? state : { ...state, otherOnline: news.payload.online };
    case 'idle-warning':
      return metered(state, (meter) => ({ ...meter, idleUntil: idleUntil(state, news.payload.endsAt, now) }));
    case 'chat-ended':
      return metered({ ...state, typingUntil: 0, endedHere: true }, (meter) =>
        ended(meter, news.payload, now),
      );
  }
}

const IDLE_ANSWER_MS = 60_000;

const idleUntil = (state: RoomState, endsAt: string, now: number) =>
  state.clock.length === 0 ? now + IDLE_ANSWER_MS : Date.parse(endsAt) - Math.max(...state.clock);

/** Whoever is told of the expert is the one who asked. */
const sideIn = (room: Room): Side | undefined => (room.expert ? 'user' : room.user && 'expert');

function entered(before: RoomState, room: Room, messages: Message[], now: number): RoomState {
  const state = { ...before, side: sideIn(room) ?? before.side };
  const clock = heardAt(state.clock, room.at, now);
  const away = state.side === 'user' ? 'user-away' : 'expert-away';
  const known = { clock, now };
  const meter = withGap(state.meter, meterOf(room, state.meter, known), away, known);
  const all = added(state.messages, messages, state.me);
  const spoke = room.at === undefined && all.stored.some(({ senderId }) => senderId !== state.me);
  const live = state.meter !== null && state.meter.ended === null;
  return {
    ...state,
    clock,
    type: room.type,
    other: room.expert ?? room.user ?? state.other,
    otherOnline: room.otherOnline ?? state.otherOnline,
    messages: all,
    meter: spoke || state.side === 'expert' ? { ...meter, guaranteeMs: null } : meter,
    endedHere: state.endedHere || (live && meter.ended !== null),
    failed: null,
  };
}

/** Something done here, or the answer to it. */
export function done(state: RoomState, deed: RoomDeed, now: number): RoomState {
  const { messages } = state;
  switch (deed.deed) {
    case 'entered':
      return entered(
        { ...state, messages: readUpTo(messages, deed.readByOther) },
        deed.room,
        deed.messages,
        now,
      );
    case 'older':
      return { ...state, messages: withOlder(messages, deed.messages, deed.more, state.me) };
    case 'failed':
      return { ...state, failed: deed.code };
    case 'wrote': {
      const { deed: _, ...written } = deed;
      const pending = { ...written, at: now, state: 'sending' } as const;
      return { ...active(state), messages: withPending(messages, pending) };
    }
    case 'retried':
      return { ...state, messages: pendingAs(messages, deed.clientMessageId, 'sending') };
    case 'stored':
      return received({ ...state, clock: heardAt(state.clock, deed.message.timestamp, now) }, deed.message);
    case 'unsent':
      return {
        ...state,
        messages: pendingAs(messages, deed.clientMessageId, deed.refused ? 'refused' : 'waiting'),
      };
    case 'dropped':
      return { ...state, messages: without(messages, deed.clientMessageId) };
    case 'offline':
      return metered({ ...state, typingUntil: 0 }, (meter) => offline(meter, now));
    case 'active':
      return active(state);
    case 'balance':
      return metered(state, (meter) => ({ ...meter, balance: deed.balance }));
  }
}

/** Whoever does something is there: the question is answered. */
const active = (state: RoomState) => metered(state, (meter) => ({ ...meter, idleUntil: null }));

function offline(meter: Meter, now: number): Meter {
  return meter.ended !== null || meter.offlineSince !== null
    ? meter
    : { ...meter, consumedMs: elapsedMs(meter, now), asOf: now, offlineSince: now };
}
