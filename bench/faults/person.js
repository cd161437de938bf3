// A person with a stock Socket.IO client, who comes back by itself and notes down everything in the truth.
import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { sleep } from './wait.js';

const ANSWER_MS = 5_000;
const AGAIN_MS = 100;

export class Person {
  constructor({ id, token, role, url, truth }) {
    Object.assign(this, { id, token, role, url, truth });
    this.expertId = role === 'expert' ? `e_${id}` : null;
    this.waiting = new Set();
    this.welcomes = 0;
    this.stay = null;
    this.lastSeq = new Map();
    this.onEvent = null;
  }

  connect() {
    this.socket = io(this.url, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 100,
      reconnectionDelayMax: 1_000,
      timeout: 5_000,
      auth: { token: this.token },
    });
    this.socket.on('connect', () => this.register());
    this.socket.on('disconnect', () => this.away());
    this.socket.on('connect_error', (error) => (this.refused = error));
    this.socket.onAny((event, payload) => this.hear(event, payload));
  }

  async arrive(limitMs = 30_000) {
    this.connect();
    const limit = Date.now() + limitMs;
    while (!this.here) {
      if (Date.now() > limit)
        throw new Error(`${this.id} could not register: ${this.refused?.message ?? 'no answer'}`);
      await sleep(10);
    }
    return this;
  }

  state() {
    const { socket } = this;
    return `${this.id} ${socket.connected ? 'connected' : socket.io._readyState} ${this.refused?.message ?? ''} ${JSON.stringify(this.lastAnswer ?? null)}`;
  }

  get here() {
    return this.stay !== null && this.stay.known !== Infinity && this.stay.to === Infinity;
  }

  async register() {
    const socketId = this.socket.id;
    this.connectedAt = Date.now();
    const stay = this.truth.coming(this.id);
    this.stay = stay;
    while (this.socket.connected && this.socket.id === socketId) {
      const answer = await this.ask('register', { userType: this.role });
      this.lastAnswer = answer;
      if (answer?.ok) {
        stay.known = Date.now();
        this.welcomes++;
        if (this.leftAt) this.onWelcome?.(stay.known - this.leftAt);
        this.active = answer.activeSession?.chatId ?? null;
        return;
      }
      await sleep(AGAIN_MS);
    }
  }

  away() {
    this.leftAt = Date.now();
    this.truth.left(this.stay);
  }

  /** The socket has stayed, but for a time nothing could be proved by it: from now on it can again. */
  again() {
    if (!this.socket.connected || this.stay.to === Infinity) return;
    this.stay = this.truth.coming(this.id);
    this.stay.known = this.stay.from;
  }

  /** Leaves on purpose, with a DISCONNECT packet. */
  leave() {
    this.away();
    this.socket.disconnect();
  }

  back() {
    this.socket.connect();
  }

  hear(event, payload) {
    this.truth.hears(this.id, event, payload);
    if (event === 'new-message') {
      this.lastSeq.set(payload.chatId, Math.max(this.lastSeq.get(payload.chatId) ?? 0, Number(payload.seq)));
    }
    this.onEvent?.(event, payload);
    for (const wait of [...this.waiting]) {
      if (wait.event === event && wait.fits(payload)) {
        this.waiting.delete(wait);
        wait.done(payload);
      }
    }
  }

  /** The next event of this name that fits; null when none comes in time. */
  hears(event, fits = () => true, limitMs = 15_000) {
    return new Promise((done) => {
      const wait = { event, fits };
      const late = setTimeout(() => {
        this.waiting.delete(wait);
        done(null);
      }, limitMs);
      wait.done = (payload) => {
        clearTimeout(late);
        done(payload);
      };
      this.waiting.add(wait);
    });
  }

  /** The acknowledgement; null when there is none, in which case it may have happened or not. */
  async ask(event, payload, limitMs = ANSWER_MS) {
    if (!this.socket?.connected) return null;
    try {
      return await this.socket.timeout(limitMs).emitWithAck(event, payload);
    } catch {
      return null;
    }
  }

  /** Writes one message until it is acknowledged, each time with the same id; null when it gave up. */
  async write(chatId, text, { tries = 200, limitMs = 1_500, clientMessageId = randomUUID() } = {}) {
    for (let attempt = 0; attempt < tries; attempt++) {
      const answer = await this.ask('chat-message', { chatId, message: text, clientMessageId }, limitMs);
      if (answer?.ok) {
        this.truth.acknowledged(chatId, this.id, clientMessageId, answer);
        return { ...answer, clientMessageId };
      }
      if (answer?.error && ['SESSION_ENDED', 'NOT_IN_SESSION', 'FORBIDDEN'].includes(answer.error.code))
        return null;
      await sleep(answer ? AGAIN_MS * 2 : 20);
    }
    return null;
  }

  async http(method, path, body, headers = {}) {
    const answer = await fetch(this.url + path, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      json: text?.startsWith('{') ? JSON.parse(text) : text,
    };
  }

  /** All messages of a session, by pages. */
  async history(chatId, afterSeq = 0) {
    const messages = [];
    for (let more = true; more; ) {
      const answer = await this.ask(
        'resume-session',
        { chatId, afterSeq: messages.at(-1)?.seq ?? afterSeq },
        15_000,
      );
      if (!answer?.ok) throw new Error(`${this.id} cannot resume ${chatId}: ${JSON.stringify(answer)}`);
      messages.push(...answer.messages);
      more = answer.more;
    }
    return messages;
  }

  close() {
    this.away();
    this.socket?.close();
  }
}
