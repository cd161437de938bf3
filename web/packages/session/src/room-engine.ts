import { type Api, answerOf } from '@konnect/api/client';
import { codeOf, ProblemError } from '@konnect/api/problem';
import type { Live } from '@konnect/realtime/live';
import { lastSeq, type Pending } from './room-messages';
import { done, heard, newRoom, type RoomDeed, type RoomNews, type RoomState, type Side } from './room-state';

const PAGE = 50;
const ACTIVITY_EVERY_MS = 30_000;
const TYPING_EVERY_MS = 3_000;
const TYPING_ENDS_MS = 4_000;
/** In a live session the server is heard every 5 s: whoever hears nothing for so long has no line. */
const SILENCE_MS = 12_000;
const LISTEN_EVERY_MS = 2_000;

const EVENTS = [
  'new-message',
  'typing',
  'message-read',
  'billing-update',
  'chat-warning',
  'meter-paused',
  'meter-resumed',
  'participant-status',
  'idle-warning',
  'chat-ended',
] as const satisfies RoomNews['event'][];

/** What moves the meter: an answer that was under way meanwhile may be older. */
const TURNS: ReadonlySet<RoomNews['event']> = new Set([
  'billing-update',
  'chat-warning',
  'meter-paused',
  'meter-resumed',
  'chat-ended',
]);

type Being = { live: Live; api: Api; chatId: string; side: Side; me: string };

/** The code of a refusal of the socket or of the API; both errors carry one. */
const codeOfAny = (error: unknown) =>
  error instanceof ProblemError ? codeOf(error) : ((error as { code?: string }).code ?? 'UNREACHABLE');

/** Keeps one room's state true: listens, asks again after each return, sends what is pending. */
export class RoomEngine {
  readonly #being: Being;
  readonly #watchers = new Set<() => void>();
  readonly #ends: (() => void)[] = [];
  #state: RoomState;
  #filling = false;
  #turns = 0;
  #readSent = 0;
  #lastActivity = 0;
  #lastTyping = 0;
  #typingEnds: ReturnType<typeof setTimeout> | undefined;

  constructor(being: Being) {
    this.#being = being;
    this.#state = newRoom(being.chatId, being.side, being.me);
  }

  /** Enters; the answer leaves again. */
  start(): () => void {
    const { live } = this.#being;
    for (const event of EVENTS) {
      this.#ends.push(
        live.on(event, (payload) => {
          this.#turns += TURNS.has(event) ? 1 : 0;
          this.#take(heard(this.#state, { event, payload } as RoomNews, Date.now()));
        }),
      );
    }
    this.#ends.push(
      live.onReturn(() => void this.enter()),
      live.subscribe(() => live.status() !== 'online' && this.#do({ deed: 'offline' })),
    );
    const listening = setInterval(() => this.#listen(), LISTEN_EVERY_MS);
    this.#ends.push(() => clearInterval(listening));
    if (live.status() === 'online') {
      void this.enter();
    }
    return () => {
      clearTimeout(this.#typingEnds);
      for (const end of this.#ends.splice(0)) {
        end();
      }
    };
  }

  readonly state = () => this.#state;

  readonly subscribe = (watcher: () => void) => {
    this.#watchers.add(watcher);
    return () => {
      this.#watchers.delete(watcher);
    };
  };

  /** Comes in, the first time or again: what stands, and all that was missed. */
  async enter() {
    try {
      if (this.#state.messages.stored.length === 0) {
        await this.older(Number.MAX_SAFE_INTEGER);
      }
      await this.#fill(lastSeq(this.#state.messages));
    } catch (error) {
      const code = codeOfAny(error);
      if (code !== 'UNREACHABLE' || this.#state.meter === null) {
        this.#do({ deed: 'failed', code });
      }
      return;
    }
    for (const pending of this.#state.messages.pending) {
      if (pending.state !== 'refused') {
        void this.#send(pending);
      }
    }
  }

  /** Fetches a page of what came before. */
  async older(before = this.#state.messages.stored[0]?.seq ?? 1) {
    const { api, chatId } = this.#being;
    const query = { beforeSeq: String(before), limit: String(PAGE) };
    const page = await answerOf(
      api.GET('/api/sessions/{id}/messages', { params: { path: { id: chatId }, query } }),
    );
    this.#do({ deed: 'older', messages: page.items, more: page.more });
  }

  write(text: string, attachment?: Pending['attachment']) {
    const clientMessageId = crypto.randomUUID();
    const written = { clientMessageId, text, ...(attachment && { attachment }) };
    this.#do({ deed: 'wrote', ...written });
    this.#stopTyping();
    void this.#send(written);
  }

  /** Tries a refused message once more. */
  again(clientMessageId: string) {
    const pending = this.#state.messages.pending.find((p) => p.clientMessageId === clientMessageId);
    if (pending) {
      void this.#send(pending);
    }
  }

  drop(clientMessageId: string) {
    this.#do({ deed: 'dropped', clientMessageId });
  }

  typing() {
    const { live, chatId } = this.#being;
    const now = Date.now();
    if (now - this.#lastTyping > TYPING_EVERY_MS) {
      this.#lastTyping = now;
      live.hint('typing', { chatId, typing: true });
    }
    clearTimeout(this.#typingEnds);
    this.#typingEnds = setTimeout(() => this.#stopTyping(), TYPING_ENDS_MS);
    this.active();
  }

  /** The person is there; the server is told at most every 30 s, or at once when it has asked. */
  active(now = Date.now()) {
    const asked = this.#state.meter?.idleUntil != null;
    if (this.#state.side === 'user' && (asked || now - this.#lastActivity > ACTIVITY_EVERY_MS)) {
      this.#lastActivity = now;
      this.#being.live.hint('activity', { chatId: this.#being.chatId });
      if (asked) {
        this.#do({ deed: 'active' });
      }
    }
  }

  /** All that is here has been seen. */
  read() {
    const { live, chatId, me } = this.#being;
    const seq = this.#state.messages.stored.findLast(({ senderId }) => senderId !== me)?.seq ?? 0;
    if (seq > this.#readSent && live.status() === 'online') {
      this.#readSent = seq;
      // No hint: of two at once the second is lost.
      live.send('message-read', { chatId, seq }).catch(() => {
        this.#readSent = 0;
      });
    }
  }

  /** Ends the session; a refusal is thrown. */
  async end() {
    await this.#being.live.send('end-chat', { chatId: this.#being.chatId });
  }

  balance(balance: number) {
    this.#do({ deed: 'balance', balance });
  }

  async #send({
    clientMessageId,
    text,
    attachment,
  }: Pick<Pending, 'clientMessageId' | 'text' | 'attachment'>) {
    const { live, chatId, me } = this.#being;
    this.#do({ deed: 'retried', clientMessageId });
    try {
      const stored = await live.send('chat-message', {
        chatId,
        message: text,
        clientMessageId,
        ...(attachment && { attachmentId: attachment.id }),
      });
      const { messageId, seq, timestamp } = stored;
      const message = {
        id: messageId,
        messageId,
        seq,
        timestamp,
        message: text,
        senderId: me,
        clientMessageId,
        ...(attachment && { attachment }),
      };
      this.#do({ deed: 'stored', message });
    } catch (error) {
      this.#do({ deed: 'unsent', clientMessageId, refused: codeOfAny(error) !== 'UNREACHABLE' });
    }
  }

  /** What stands, and page by page all after `afterSeq`; asked again when news of the meter crossed the answer. */
  async #fill(afterSeq: number) {
    const { live, chatId } = this.#being;
    let after = afterSeq;
    for (;;) {
      const turns = this.#turns;
      const { session, messages, more, readUpTo } = await live.send('resume-session', {
        chatId,
        afterSeq: after,
      });
      this.#do({ deed: 'entered', room: session, messages, readByOther: readUpTo?.counterpart ?? 0 });
      after = messages.at(-1)?.seq ?? after;
      if (turns === this.#turns && (!more || messages.length === 0)) {
        return;
      }
    }
  }

  #listen() {
    const { live } = this.#being;
    const running = this.#state.meter?.status === 'in_progress';
    if (running && live.status() === 'online' && live.silentFor() > SILENCE_MS) {
      live.restart();
    }
  }

  #stopTyping() {
    clearTimeout(this.#typingEnds);
    if (this.#lastTyping > 0) {
      this.#lastTyping = 0;
      this.#being.live.hint('typing', { chatId: this.#being.chatId, typing: false });
    }
  }

  #do(deed: RoomDeed) {
    this.#take(done(this.#state, deed, Date.now()));
  }

  #take(state: RoomState) {
    if (state === this.#state) {
      return;
    }
    this.#state = state;
    for (const watcher of this.#watchers) {
      watcher();
    }
    const { holeAfter } = state.messages;
    if (holeAfter !== null && !this.#filling) {
      this.#filling = true;
      void this.#fill(holeAfter)
        .catch(() => undefined)
        .finally(() => {
          this.#filling = false;
        });
    }
  }
}
