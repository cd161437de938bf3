import type { Auth } from '@konnect/api/auth';
import { SERVER } from '@konnect/api/server';
import { io, type Socket } from 'socket.io-client';
import type { ClientEvents, Registered, Room, ServerEvents } from './events';

/** A refusal of an event, or `UNREACHABLE` when no answer came in time. */
export class LiveError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'LiveError';
  }
}

export type ActiveRoom = Pick<Room, 'chatId' | 'type' | 'expert' | 'user'>;

export type LiveStatus = 'connecting' | 'online' | 'offline';

type Ack = { ok: true } | { ok: false; error: { code: string; message: string } };

const ANSWER_WITHIN_MS = 10_000;
const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 5_000;

/**
 * One person's connection: it signs in, registers, comes back by itself and says when it has, so that whoever needs more
 * than hints can ask again.
 */
export class Live {
  readonly #auth: Auth;
  readonly #as: 'user' | 'expert';
  readonly #socket: Socket;
  #wanted = false;
  #status: LiveStatus = 'connecting';
  #active: ActiveRoom | null = null;
  #heard = Date.now();
  readonly #watchers = new Set<() => void>();
  readonly #returns = new Set<(registered: Registered) => void>();

  constructor(auth: Auth, as: 'user' | 'expert') {
    this.#auth = auth;
    this.#as = as;
    this.#socket = io(SERVER, {
      autoConnect: false,
      forceNew: true,
      transports: ['websocket', 'polling'],
      reconnectionDelay: FIRST_PAUSE_MS,
      reconnectionDelayMax: LONGEST_PAUSE_MS,
      auth: (give) => {
        void this.#auth
          .token()
          .then((token) => give({ token }))
          .catch(() => this.#later());
      },
    });
    this.#socket.on('connect', () => void this.#register());
    this.#socket.io.on('ping', () => this.#hear());
    this.#socket.onAny(() => this.#hear());
    this.#socket.on('chat-started', (started: ServerEvents['chat-started']) => {
      this.#active = started;
    });
    this.#socket.on('chat-ended', ({ chatId }: ServerEvents['chat-ended']) => {
      this.#active = this.#active?.chatId === chatId ? null : this.#active;
    });
    this.#socket.on('disconnect', (reason) => this.#lost(reason));
    this.#socket.on('connect_error', (error) => void this.#refused(error));
    this.#socket.on('auth-expired', () => void this.#authenticate());
    this.#socket.on('server-shutdown', ({ retryAfterMs }: ServerEvents['server-shutdown']) =>
      this.#elsewhere(retryAfterMs),
    );
  }

  connect() {
    this.#wanted = true;
    window.addEventListener('offline', this.#cut);
    window.addEventListener('online', this.#back);
    this.#socket.connect();
  }

  close() {
    this.#wanted = false;
    window.removeEventListener('offline', this.#cut);
    window.removeEventListener('online', this.#back);
    this.#socket.disconnect();
    this.#become('offline');
  }

  readonly subscribe = (watcher: () => void) => {
    this.#watchers.add(watcher);
    return () => {
      this.#watchers.delete(watcher);
    };
  };

  readonly status = () => this.#status;

  /** For how long nothing at all has come; in a live session the server is heard every 5 s. Milliseconds. */
  silentFor(): number {
    return Date.now() - this.#heard;
  }

  /** Gives a connection up that seems dead, and makes another. */
  restart() {
    this.#hear();
    this.#socket.io.engine?.close();
  }

  /** Breaks the line without a goodbye and makes no other until it is mended: what a tunnel does to a phone. */
  cut() {
    this.#wanted = false;
    this.#socket.io.reconnection(false);
    this.#socket.io.engine?.close();
  }

  mend() {
    this.#wanted = true;
    this.#socket.io.reconnection(true);
    this.#socket.connect();
  }

  /** The session that runs, as far as is known. */
  readonly active = () => this.#active;

  on<E extends keyof ServerEvents>(event: E, handler: (payload: ServerEvents[E]) => void): () => void {
    const listener = handler as (payload: unknown) => void;
    this.#socket.on(event as string, listener);
    return () => {
      this.#socket.off(event as string, listener);
    };
  }

  /** Called at each registration, the first one too: what was missed meanwhile can be asked for now. */
  onReturn(handler: (registered: Registered) => void): () => void {
    this.#returns.add(handler);
    return () => {
      this.#returns.delete(handler);
    };
  }

  /** Sends an event and waits for its answer; a refusal is thrown. Nothing is kept for later: the caller decides. */
  async send<E extends keyof ClientEvents>(
    event: E,
    payload: ClientEvents[E]['in'],
  ): Promise<ClientEvents[E]['out']> {
    if (!this.#socket.connected) {
      throw new LiveError('UNREACHABLE', 'There is no connection');
    }
    const words = payload === undefined ? [] : [payload];
    let ack: Ack;
    try {
      ack = await this.#socket.timeout(ANSWER_WITHIN_MS).emitWithAck(event as string, ...words);
    } catch {
      throw new LiveError('UNREACHABLE', 'No answer came in time');
    }
    if (!ack.ok) {
      throw new LiveError(ack.error.code, ack.error.message);
    }
    return ack as unknown as ClientEvents[E]['out'];
  }

  /** Sends what is worth nothing later: lost when there is no connection. */
  hint<E extends keyof ClientEvents>(event: E, payload: ClientEvents[E]['in']) {
    if (this.#status === 'online') {
      this.#socket.volatile.emit(event as string, payload);
    }
  }

  readonly #cut = () => this.restart();

  readonly #back = () => {
    if (this.#wanted && !this.#socket.connected) {
      this.#socket.connect();
    }
  };

  #hear() {
    this.#heard = Date.now();
  }

  async #register() {
    this.#hear();
    let registered: Registered;
    try {
      registered = await this.send('register', { userType: this.#as });
    } catch {
      this.#socket.disconnect();
      this.#later();
      return;
    }
    this.#active = registered.activeSession ?? null;
    this.#become('online');
    for (const handler of this.#returns) {
      handler(registered);
    }
  }

  #lost(reason: string) {
    this.#become(reason === 'io client disconnect' ? 'offline' : 'connecting');
    if (reason === 'io server disconnect') {
      this.#later();
    }
  }

  async #refused(error: Error) {
    this.#become('connecting');
    const { data } = error as Error & { data?: { code?: string } };
    if (data?.code !== 'UNAUTHENTICATED') {
      return;
    }
    const token = await this.#auth.renew().catch(() => '');
    if (token === null) {
      this.close();
    } else {
      this.#later();
    }
  }

  async #authenticate() {
    const token = await this.#auth.renew().catch(() => null);
    if (token !== null) {
      await this.send('authenticate', { token }).catch(() => undefined);
    }
  }

  #elsewhere(pauseMs: number) {
    this.#socket.disconnect();
    this.#become('connecting');
    this.#again(Math.random() * pauseMs);
  }

  #later() {
    this.#again(FIRST_PAUSE_MS + Math.random() * LONGEST_PAUSE_MS);
  }

  #again(pauseMs: number) {
    setTimeout(() => {
      if (this.#wanted) {
        this.#socket.connect();
      }
    }, pauseMs);
  }

  #become(status: LiveStatus) {
    if (status === this.#status) {
      return;
    }
    this.#status = status;
    for (const watcher of this.#watchers) {
      watcher();
    }
  }
}
