/** On which side of the session one is. When both offer at once the user's offer wins. */
export type Side = 'user' | 'expert';

export type CallKind = 'voice' | 'video';

export type Description = RTCSessionDescriptionInit;

/**
 * `opening` asks for the devices before it calls, `answering` before it answers; between them and `over` nothing of the
 * devices is left open but by these, `calling` and `running`.
 */
export type Phase = 'idle' | 'opening' | 'calling' | 'incoming' | 'answering' | 'running' | 'over';

/** Why a call is over, or came to nothing. */
export type Why =
  | 'hang-up'
  | 'ended'
  | 'rejected'
  | 'declined'
  | 'busy'
  | 'no-answer'
  | 'missed'
  | 'disconnected'
  | 'failed'
  | 'session-ended'
  | 'answered-elsewhere'
  | 'devices';

/** Why the devices did not open. */
export type Fault = 'denied' | 'missing' | 'in-use' | 'insecure';

export type CallState = {
  phase: Phase;
  chatId: string;
  side: Side;
  /** With what one goes in. */
  kind: CallKind;
  /** With what the other calls. */
  theirs: CallKind;
  /** The other's offer, which waits for one's answer. */
  offer: Description | null;
  /** How long it rings; milliseconds of the local clock. */
  until: number | null;
  /** The server refused one's offer because the other's is on its way: that one is waited for until then. */
  yieldsUntil: number | null;
  /** How the media flow. */
  link: 'new' | 'up' | 'down';
  /** Since when the media do not flow, the other has no line to the server, or oneself has none. */
  downSince: number | null;
  otherGoneSince: number | null;
  lineGoneSince: number | null;
  /** When both began to talk. */
  since: number | null;
  why: Why | null;
  fault: Fault | null;
};

export const RINGS_MS = 45_000;
/** The server says when it has rung for long enough; this long after that one gives up without it. */
export const PATIENCE_MS = 5_000;
/** How long somebody may be gone until the server takes the call for over. */
export const RELOAD_MS = 20_000;
/** Media that do not flow for so long will not flow again. */
export const STUCK_MS = 30_000;

export const noCall: CallState = {
  phase: 'idle',
  chatId: '',
  side: 'user',
  kind: 'voice',
  theirs: 'voice',
  offer: null,
  until: null,
  yieldsUntil: null,
  link: 'new',
  downSince: null,
  otherGoneSince: null,
  lineGoneSince: null,
  since: null,
  why: null,
  fault: null,
};

/** What happens to a call: pressed here, heard from the server, or found out by the browser. */
export type Input =
  | { on: 'place'; chatId: string; side: Side; kind: CallKind }
  | { on: 'accept'; side: Side; kind: CallKind }
  | { on: 'reject' }
  | { on: 'hang-up' }
  | { on: 'opened' }
  | { on: 'not-opened'; fault: Fault }
  | { on: 'answer-stands' }
  | { on: 'refused'; what: 'offer' | 'answer'; code: string }
  | { on: 'offered'; chatId: string; offer: Description; kind: CallKind }
  | { on: 'answered'; chatId: string; answer: Description }
  | { on: 'rejected'; chatId: string; reason?: string | undefined }
  | { on: 'ended'; chatId: string; reason: string }
  | { on: 'session-over'; chatId: string }
  | { on: 'other'; chatId: string; online: boolean }
  | { on: 'line'; up: boolean }
  | { on: 'link'; up: boolean }
  | { on: 'broke' }
  | { on: 'look' };

/** What is to be done about it. */
export type Deed =
  | { do: 'open'; kind: CallKind }
  | { do: 'offer' }
  | { do: 'answer'; offer: Description }
  | { do: 'take-offer'; offer: Description }
  | { do: 'take-answer'; answer: Description }
  /** Sends the offer again that nobody has answered yet. */
  | { do: 'offer-again' }
  /** The same where there is one, else looks for a new way between the two. */
  | { do: 'restart' }
  | { do: 'say-rejected'; chatId: string; busy: boolean }
  | { do: 'say-ended'; chatId: string; reason: 'hang-up' | 'failed' | 'no-answer' | 'disconnected' }
  /** Gives everything back: every device, the connection, the sound. */
  | { do: 'release' };

export type Step = { state: CallState; deeds: readonly Deed[] };
