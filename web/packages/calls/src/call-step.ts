import {
  type CallState,
  type Deed,
  type Input,
  noCall,
  PATIENCE_MS,
  RELOAD_MS,
  RINGS_MS,
  STUCK_MS,
  type Step,
  type Why,
} from './call-state';

const still = (state: CallState): Step => ({ state, deeds: [] });

const goes = (state: CallState, change: Partial<CallState>, ...deeds: Deed[]): Step => ({
  state: { ...state, ...change },
  deeds,
});

const over = (state: CallState, why: Why, ...deeds: Deed[]): Step => ({
  state: { ...noCall, chatId: state.chatId, side: state.side, kind: state.kind, phase: 'over', why },
  deeds: [...deeds, { do: 'release' }],
});

type Ended = Extract<Deed, { do: 'say-ended' }>['reason'];

const sayEnded = ({ chatId }: CallState, reason: Ended): Deed => ({ do: 'say-ended', chatId, reason });

/** A call that has begun, in whatever direction, and is not over. */
export const isOn = ({ phase }: CallState) => phase !== 'idle' && phase !== 'over';

/**
 * The whole of a call's life: what one thing that happens makes of it, and what is to be done. Pure; the same things in the
 * same order always make the same call.
 */
export function step(state: CallState, input: Input, now: number): Step {
  const elsewhere = 'chatId' in input && input.chatId !== state.chatId;
  switch (input.on) {
    case 'place':
      return place(state, input);
    case 'offered':
      return offered(state, input, now);
    case 'accept':
      return state.phase === 'incoming' ? accept(state, input) : still(state);
    case 'reject':
      return state.phase === 'incoming' ? hangUp(state) : still(state);
    case 'hang-up':
      return hangUp(state);
    case 'opened':
      return opened(state, now);
    case 'not-opened':
      return notOpened(state, input.fault);
    case 'answer-stands':
      return state.phase === 'answering' ? runs(state, now) : still(state);
    case 'refused':
      return refused(state, input, now);
    case 'answered':
      return elsewhere ? still(state) : answered(state, input.answer, now);
    case 'rejected':
      return !elsewhere && (state.phase === 'calling' || state.phase === 'opening')
        ? over(state, input.reason === 'busy' ? 'busy' : 'rejected')
        : still(state);
    case 'ended':
      return elsewhere || !isOn(state) ? still(state) : over(state, whyOf(state, input.reason));
    case 'session-over':
      return elsewhere || !isOn(state) ? still(state) : over(state, 'session-ended');
    case 'other':
      return elsewhere ? still(state) : other(state, input.online, now);
    case 'line':
      return line(state, input.up, now);
    case 'link':
      return link(state, input.up, now);
    case 'broke':
      return isOn(state) ? over(state, 'failed', sayEnded(state, 'failed')) : still(state);
    case 'look':
      return look(state, now);
  }
}

function place(state: CallState, { chatId, side, kind }: Extract<Input, { on: 'place' }>): Step {
  if (state.phase === 'incoming' && state.chatId === chatId) {
    return accept(state, { side, kind });
  }
  return isOn(state)
    ? still(state)
    : goes(noCall, { phase: 'opening', chatId, side, kind }, { do: 'open', kind });
}

const accept = (state: CallState, { side, kind }: Pick<CallState, 'side' | 'kind'>): Step =>
  goes(state, { phase: 'answering', side, kind, fault: null }, { do: 'open', kind });

function offered(state: CallState, input: Extract<Input, { on: 'offered' }>, now: number): Step {
  const { chatId, offer, kind } = input;
  if (isOn(state) && state.chatId !== chatId) {
    return goes(state, {}, { do: 'say-rejected', chatId, busy: true });
  }
  const theirs = { offer, theirs: kind };
  switch (state.phase) {
    case 'idle':
    case 'over':
      return goes(noCall, { ...theirs, chatId, phase: 'incoming', until: now + RINGS_MS });
    case 'incoming':
    // Both want this call: what the other offers is answered as soon as the devices are open.
    case 'opening':
      return goes(state, theirs);
    case 'calling':
      return state.side === 'user'
        ? still(state)
        : goes(state, { theirs: kind, phase: 'answering', yieldsUntil: null }, { do: 'answer', offer });
    // Called anew before one's answer stood.
    case 'answering':
      return state.offer === null
        ? goes(state, { theirs: kind }, { do: 'answer', offer })
        : goes(state, theirs);
    case 'running':
      return goes(state, { theirs: kind }, { do: 'take-offer', offer });
  }
}

function opened(state: CallState, now: number): Step {
  const { phase, offer } = state;
  if (phase !== 'opening' && phase !== 'answering') {
    return still(state);
  }
  const until = state.until ?? now + RINGS_MS;
  return offer === null
    ? goes(state, { phase: 'calling', until }, { do: 'offer' })
    : goes(state, { phase: 'answering', offer: null, until }, { do: 'answer', offer });
}

function notOpened(state: CallState, fault: CallState['fault']): Step {
  if (state.phase === 'answering') {
    return goes(state, { phase: 'incoming', fault }, { do: 'release' });
  }
  if (state.phase !== 'opening') {
    return still(state);
  }
  const { state: after, deeds } = over(state, 'devices');
  return state.offer === null
    ? { state: { ...after, fault }, deeds }
    : goes(state, { phase: 'incoming', fault }, { do: 'release' });
}

const runs = (state: CallState, now: number, ...deeds: Deed[]): Step =>
  goes(state, { phase: 'running', until: null, offer: null, yieldsUntil: null, since: now }, ...deeds);

function answered(state: CallState, answer: CallState['offer'] & object, now: number): Step {
  const take: Deed = { do: 'take-answer', answer };
  switch (state.phase) {
    case 'calling':
      return runs(state, now, take);
    case 'running':
      return goes(state, {}, take);
    default:
      return still(state);
  }
}

function refused(state: CallState, { what, code }: Extract<Input, { on: 'refused' }>, now: number): Step {
  if (!isOn(state) || code === 'UNREACHABLE') {
    return still(state);
  }
  if (code === 'SESSION_ENDED' || code === 'NOT_IN_SESSION') {
    return over(state, 'session-ended');
  }
  if (state.phase === 'running' || what === (state.phase === 'calling' ? 'answer' : 'offer')) {
    return still(state);
  }
  return what === 'offer' && code === 'CONFLICT'
    ? goes(state, { yieldsUntil: now + PATIENCE_MS })
    : over(state, 'failed');
}

function hangUp(state: CallState): Step {
  switch (state.phase) {
    case 'idle':
    case 'over':
      return still(state);
    case 'incoming':
      return over(state, 'declined', { do: 'say-rejected', chatId: state.chatId, busy: false });
    default:
      return over(state, 'hang-up', sayEnded(state, 'hang-up'));
  }
}

function whyOf({ phase }: CallState, reason: string): Why {
  switch (reason) {
    case 'no-answer':
      return phase === 'incoming' || phase === 'answering' ? 'missed' : 'no-answer';
    case 'busy':
    case 'disconnected':
    case 'failed':
    case 'session-ended':
    case 'answered-elsewhere':
      return reason;
    default:
      return UNTIMELY[phase] ?? 'ended';
  }
}

/** What a hang-up is called before both talk. */
const UNTIMELY: Partial<Record<CallState['phase'], Why>> = {
  incoming: 'missed',
  answering: 'missed',
  opening: 'rejected',
  calling: 'rejected',
};

/** The other has left the server, or is back: what was sent meanwhile is lost. */
function other(state: CallState, online: boolean, now: number): Step {
  if (!isOn(state)) {
    return still(state);
  }
  if (!online) {
    return goes(state, { otherGoneSince: state.otherGoneSince ?? now });
  }
  const back = { otherGoneSince: null };
  switch (state.phase) {
    case 'calling':
      return goes(state, back, { do: 'offer-again' });
    case 'running':
      return goes(state, back, { do: state.side === 'user' ? 'restart' : 'offer-again' });
    default:
      return goes(state, back);
  }
}

/** One's own line to the server. Who is back soon enough says so by an offer; the server waits no longer than that. */
function line(state: CallState, up: boolean, now: number): Step {
  if (!isOn(state)) {
    return still(state);
  }
  if (!up) {
    return goes(state, { lineGoneSince: state.lineGoneSince ?? now });
  }
  if (state.lineGoneSince === null) {
    return still(state);
  }
  const back = { lineGoneSince: null };
  switch (state.phase) {
    case 'calling':
      return goes(state, back, { do: 'offer-again' });
    case 'running':
      return now - state.lineGoneSince >= RELOAD_MS
        ? over(state, 'disconnected')
        : goes(state, back, { do: 'restart' });
    default:
      return goes(state, back);
  }
}

function link(state: CallState, up: boolean, now: number): Step {
  if (up) {
    return goes(state, { link: 'up', downSince: null });
  }
  return state.link === 'up'
    ? goes(state, { link: 'down', downSince: state.downSince ?? now })
    : goes(state, { downSince: state.downSince ?? now });
}

const isPast = (since: number | null, within: number, now: number) => since !== null && now >= since + within;

/** What time alone makes of a call when nobody says anything. */
function look(state: CallState, now: number): Step {
  switch (state.phase) {
    case 'calling':
      if (isPast(state.yieldsUntil, 0, now)) {
        return over(state, 'failed');
      }
      return isPast(state.until, PATIENCE_MS, now)
        ? over(state, 'no-answer', sayEnded(state, 'no-answer'))
        : still(state);
    case 'incoming':
      return isPast(state.until, PATIENCE_MS, now) ? over(state, 'missed') : still(state);
    case 'answering':
      return isPast(state.until, 2 * PATIENCE_MS, now) ? over(state, 'failed') : still(state);
    case 'running':
      if (isPast(state.lineGoneSince, RELOAD_MS, now)) {
        return over(state, 'disconnected');
      }
      return isPast(state.link === 'new' ? state.since : state.downSince, STUCK_MS, now)
        ? over(state, 'disconnected', sayEnded(state, 'disconnected'))
        : still(state);
    default:
      return still(state);
  }
}
