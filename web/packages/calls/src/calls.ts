import type { Api } from '@konnect/api/client';
import { answerOf } from '@konnect/api/client';
import type { Live } from '@konnect/realtime/live';
import type { CallEngine } from './call-engine';
import { CALL_EVENTS, type CallNews } from './call-news';
import type { CallKind, Side } from './call-state';
import { type CallView, noView } from './call-view';
import { takeUp } from './resume';

/**
 * One person's calls, as long as the connection stands. The engine is fetched when the first call begins; what is heard until
 * it is there waits in its order.
 */
export class Calls {
  readonly #live: Live;
  readonly #api: Api;
  readonly #watchers = new Set<() => void>();
  readonly #ends: (() => void)[] = [];
  #view: CallView = noView;
  #engine: Promise<CallEngine> | null = null;

  constructor(live: Live, api: Api) {
    this.#live = live;
    this.#api = api;
    for (const event of CALL_EVENTS) {
      this.#ends.push(live.on(event, (payload) => this.#hear({ event, payload } as CallNews)));
    }
    this.#ends.push(live.subscribe(() => this.#line()));
  }

  readonly view = () => this.#view;

  readonly subscribe = (watcher: () => void) => {
    this.#watchers.add(watcher);
    return () => {
      this.#watchers.delete(watcher);
    };
  };

  /** Calls, or takes the other's call where it is just coming in. */
  place = (chatId: string, side: Side, kind: CallKind) => this.#with((e) => e.place(chatId, side, kind));
  accept = (side: Side, kind: CallKind) => this.#with((e) => e.accept(side, kind));
  reject = () => this.#with((e) => e.reject());
  hangUp = () => this.#with((e) => e.hangUp());
  mute = (muted: boolean) => this.#with((e) => e.mute(muted));
  film = (on: boolean) => this.#with((e) => e.film(on));
  share = (on: boolean) => this.#with((e) => e.share(on));
  choose = (chosen: CallView['chosen']) => this.#with((e) => e.choose(chosen));
  listen = () => this.#with((e) => e.listen());

  /** Goes on with the call that this page was in when it was reloaded; answers whether it was. */
  resume(chatId: string): boolean {
    const left = takeUp(chatId);
    if (left !== null) {
      this.#with((engine) => engine.resume(left));
    }
    return left !== null;
  }

  #with(then: (engine: CallEngine) => void) {
    this.#engine ??= import('./call-engine').then((code) => this.#begin(code));
    void this.#engine.then(then);
  }

  #begin({ CallEngine }: typeof import('./call-engine')): CallEngine {
    const send = this.#live.send.bind(this.#live) as (event: string, payload: object) => Promise<unknown>;
    return new CallEngine({ send, iceServers: () => this.#iceServers() }, (view) => {
      this.#view = view;
      for (const watcher of this.#watchers) {
        watcher();
      }
    });
  }

  #hear(news: CallNews) {
    if (this.#engine !== null || news.event === 'call-offer') {
      this.#with((engine) => engine.hear(news));
    }
  }

  #line() {
    const status = this.#live.status();
    void this.#engine?.then((engine) =>
      status === 'offline' ? engine.close() : engine.line(status === 'online'),
    );
    if (status === 'offline') {
      this.#engine = null;
    }
  }

  async #iceServers(): Promise<RTCIceServer[]> {
    const { iceServers } = await answerOf(this.#api.GET('/api/ice-servers'));
    return iceServers.filter(({ urls }) => urls.length > 0);
  }
}

const known = new WeakMap<Live, Calls>();

/** The calls of whom this connection is; the same ones each time. */
export function callsOf(live: Live, api: Api): Calls {
  const calls = known.get(live) ?? new Calls(live, api);
  known.set(live, calls);
  return calls;
}
