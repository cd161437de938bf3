import type { Schemas } from '@konnect/api/client';

/** The events of docs/realtime.md that the apps use. Money is rupees, times are ISO 8601, durations whole seconds. */

export type Expert = Schemas['ExpertOut'];
export type Message = Schemas['Message'];
export type Person = { id: string; name: string; imageUrl?: string; title?: string };
export type SessionType = 'chat' | 'call' | 'video';
/** An offer, an answer or a candidate of WebRTC, as the browser made it. */
type Signal = object;
type CallType = 'voice' | 'video';

/** Where a live meter stands. Lengths are milliseconds; what does not apply is absent, and so is all of it on older servers. */
export type Figures = {
  /** The instant that all of this is true of. */
  at?: string;
  consumedMs?: number;
  minuteMs?: number;
  tailMs?: number;
  nextMinuteAt?: string;
  msToNextMinute?: number;
  graceUntil?: string;
  idleEndsAt?: string;
  /** Running meter until all is given back because the expert has not spoken. */
  guaranteeInMs?: number;
};

export type Room = Figures & {
  chatId: string;
  type: SessionType;
  status: 'pending' | 'in_progress' | 'completed' | 'cancelled';
  paidMinutes: number;
  duration: number;
  totalCharged: number;
  pricePerMin: number;
  maxAmount?: number;
  startedAt: string;
  endedAt?: string;
  endReason?: string;
  pausedReason?: PauseReason;
  resumesUntil?: string;
  earned?: number;
  expert?: Person;
  user?: Person;
  balance?: number;
  endingCost?: number;
  otherOnline?: boolean;
};

export type PauseReason = 'user-away' | 'expert-away' | 'platform';
export type WarningType = 'low-balance' | 'zero-balance' | 'cost-cap' | 'max-duration';

export type Place = {
  position: number;
  expertId: string;
  etaSeconds?: number;
  etaBasis?: 'history' | 'platform';
  /** The expert accepts by hand and is being asked until then. */
  requestedUntil?: string;
};
export type Waiting = {
  user: Person;
  type: SessionType;
  since: string;
  /** To be answered by hand until then. */
  requestId?: string;
  requestedUntil?: string;
};

export type ChatRequest = { requestId: string; user: Person; type: SessionType; expiresAt: string };

export type ServerEvents = {
  'online-experts': Expert[];
  'expert-online': Expert;
  'expert-offline': { expertId: string };
  'expert-updated': { expertId: string; busy: boolean; queueLength: number; available: boolean };
  'queue-joined': Place;
  'queue-status': Place;
  'queue-left': { expertId: string; reason: string };
  'queue-updated': { waiting: Waiting[] };
  'chat-request': ChatRequest;
  'chat-started': {
    chatId: string;
    type: SessionType;
    pricePerMin: number;
    startedAt: string;
    maxAmount?: number;
    expert?: Person;
    user?: Person;
    ringing?: boolean;
  } & Figures;
  'new-message': Message & { chatId: string };
  typing: { chatId: string; senderId: string; typing: boolean };
  'message-read': { chatId: string; readerId: string; seq: number };
  'billing-update': {
    chatId: string;
    duration: number;
    totalCharged: number;
    paidMinutes?: number;
    balance?: number;
    earned?: number;
  } & Figures;
  'chat-warning': { chatId: string; type: WarningType; balance?: number; secondsLeft: number };
  'meter-paused': { chatId: string; reason: PauseReason; resumesUntil?: string } & Figures;
  'meter-resumed': { chatId: string; reason: PauseReason } & Figures;
  'participant-status': { chatId: string; userId: string; online: boolean };
  'idle-warning': { chatId: string; endsAt: string };
  'chat-ended': {
    chatId: string;
    duration: number;
    totalCharged: number;
    reason: string;
    refunded?: number;
    earned?: number;
  };
  'call-offer': { chatId: string; offer: Signal; callType: CallType; callerId: string };
  'call-answer': { chatId: string; answer: Signal };
  'ice-candidate': { chatId: string; candidate: Signal };
  'call-rejected': { chatId: string; reason?: string };
  'call-ended': { chatId: string; reason: string };
  'wallet-updated': Schemas['WalletOut'];
  'booking-updated': Schemas['SessionOut'];
  notification: Schemas['Notification'];
  'server-error': { event: string; code: string; message: string };
  'server-shutdown': { retryAfterMs: number };
  'auth-expired': Record<string, never>;
};

export type ClientEvents = {
  register: { in: { userType: 'user' | 'expert' }; out: Registered };
  'set-availability': { in: { available: boolean }; out: object };
  'get-online-experts': { in: undefined; out: { experts: Expert[] } };
  'leave-online-experts': { in: undefined; out: object };
  'request-chat': {
    in: { expertId: string; type?: SessionType; maxAmount?: number };
    out: { chatId?: string } & Partial<Place>;
  };
  'leave-queue': { in: { expertId: string }; out: object };
  'accept-chat': { in: { requestId: string }; out: { chatId: string } };
  'decline-chat': { in: { requestId: string }; out: object };
  activity: { in: { chatId: string }; out: object };
  'chat-message': {
    in: { chatId: string; message: string; clientMessageId: string; attachmentId?: string };
    out: { messageId: string; seq: number; timestamp: string };
  };
  typing: { in: { chatId: string; typing: boolean }; out: object };
  'message-read': { in: { chatId: string; seq: number }; out: object };
  'resume-session': {
    in: { chatId: string; afterSeq?: number };
    out: {
      session: Room;
      messages: Message[];
      more: boolean;
      readUpTo?: { own: number; counterpart: number };
    };
  };
  'end-chat': { in: { chatId: string }; out: object };
  'call-offer': { in: { chatId: string; offer: Signal; callType: CallType }; out: object };
  'call-answer': { in: { chatId: string; answer: Signal }; out: object };
  'ice-candidate': { in: { chatId: string; candidate: Signal }; out: object };
  'call-rejected': { in: { chatId: string; reason?: 'busy' }; out: object };
  'call-ended': { in: { chatId: string; reason: string }; out: object };
  authenticate: { in: { token: string }; out: object };
};

export type Registered = {
  role: 'user' | 'expert';
  activeSession?: Room;
  queue?: Place[] | { waiting: Waiting[] };
};
