// The driver's own log of the truth, in milliseconds of this machine's clock. Where an instant cannot be known
// exactly, both ends of what is possible are kept: `from` before the server can know, `known` after it must.

export class Truth {
  constructor() {
    /** @type {Map<string, {from: number, known: number, to: number}[]>} by person */
    this.stays = new Map();
    this.sessions = new Map();
    this.stored = [];
    this.heard = [];
    this.deposits = new Map();
    this.lists = new Map();
    this.offline = [];
  }

  /** A socket of this person is about to register. Answers the stay. */
  coming(person) {
    const stay = { from: Date.now(), known: Infinity, to: Infinity };
    if (!this.stays.has(person)) this.stays.set(person, []);
    this.stays.get(person).push(stay);
    return stay;
  }

  /** It is over, as far as a server can be told of it: a dead or a frozen node can prove nothing more. */
  left(stay) {
    if (stay && stay.to === Infinity) stay.to = Date.now();
  }

  began(chatId, user, expert, from = Date.now()) {
    if (this.sessions.has(chatId)) return;
    const session = { chatId, user, expert, from, known: Date.now(), ending: Infinity, to: Infinity };
    this.sessions.set(chatId, session);
  }

  /** Somebody asks for its end. */
  ending(chatId) {
    const session = this.sessions.get(chatId);
    if (session && session.ending === Infinity) session.ending = Date.now();
  }

  ended(chatId) {
    const session = this.sessions.get(chatId);
    if (session && session.to === Infinity) session.to = Date.now();
  }

  acknowledged(chatId, sender, clientMessageId, { messageId, seq }) {
    this.stored.push({ chatId, sender, clientMessageId, messageId, seq: Number(seq) });
  }

  /** Only what the checker asks of an event is kept. */
  hears(person, event, payload) {
    if (payload?.chatId === undefined) return;
    const message =
      event === 'new-message' ? { seq: Number(payload.seq), messageId: payload.messageId } : null;
    this.heard.push({ person, event, chatId: payload.chatId, ...message });
  }

  /** What both sides were shown at the end. */
  shown(chatId, person, messages) {
    this.lists.set(`${chatId} ${person}`, messages);
  }

  deposited(key, person, paise) {
    this.deposits.set(key, { person, paise });
  }

  /** The stretches in which both people of a session were connected; at most or, where `surely`, at least. */
  together(session, surely) {
    const stretches = [];
    for (const user of this.of(session.user, surely)) {
      for (const expert of this.of(session.expert, surely)) {
        const from = Math.max(surely ? session.known : session.from, user.from, expert.from);
        const to = Math.min(surely ? session.ending : session.to, session.to, user.to, expert.to, Date.now());
        if (from < to) stretches.push({ from, to });
      }
    }
    return stretches;
  }

  of(person, surely) {
    const list = (this.stays.get(person) ?? []).map((stay) => ({
      from: surely ? stay.known : stay.from,
      to: stay.to,
    }));
    return union(list.filter((stay) => stay.from < stay.to));
  }
}

/** Overlapping stretches as one: several tabs of one person. */
export function union(stretches) {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  const result = [];
  for (const each of sorted) {
    const last = result.at(-1);
    if (last && each.from <= last.to) last.to = Math.max(last.to, each.to);
    else result.push({ ...each });
  }
  return result;
}

/** What two lists of stretches have in common. */
export function common(one, other) {
  const both = [];
  for (const a of one) {
    for (const b of other) {
      const stretch = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
      if (stretch.from < stretch.to) both.push(stretch);
    }
  }
  return both;
}

export const length = (stretches) => stretches.reduce((sum, { from, to }) => sum + to - from, 0);
