import type { CallNews } from './call-news';
import {
  type CallKind,
  type CallState,
  type Deed,
  type Description,
  type Input,
  noCall,
  type Side,
} from './call-state';
import { isOn, step } from './call-step';
import { type CallView, noView } from './call-view';
import { canChooseSpeaker, canShare, watchDevices } from './devices';
import type { Chosen } from './media';
import { OpenCall, type Ports } from './open-call';
import { type Left, leaveBehind } from './resume';
import { ring } from './ring';
import { Sound } from './sound';

const LOOK_EVERY_MS = 1_000;

/** One person's calls, one at a time: `step` decides, this does it. */
export class CallEngine {
  readonly #ports: Ports;
  readonly #changed: (view: CallView) => void;
  readonly #sound = new Sound((silent) => this.#show({ silent }));
  readonly #ends: (() => void)[] = [];
  #devices: (() => void) | null = null;
  #lineUp = true;
  /** The sessions whose meters stand still. */
  readonly #paused = new Set<string>();
  #state: CallState = noCall;
  #view: CallView = { ...noView, canShare: canShare(), canChooseSpeaker: canChooseSpeaker() };
  #open: OpenCall | null = null;
  #stopRing: (() => void) | null = null;

  constructor(ports: Ports, changed: (view: CallView) => void) {
    this.#ports = ports;
    this.#changed = changed;
    const looking = setInterval(() => this.#take({ on: 'look' }), LOOK_EVERY_MS);
    const leave = () => this.#leave();
    window.addEventListener('pagehide', leave);
    this.#ends.push(
      () => clearInterval(looking),
      () => window.removeEventListener('pagehide', leave),
    );
  }

  /** For good: the person is signed in no longer. */
  close() {
    this.#do({ do: 'release' });
    this.#stopRing?.();
    for (const end of this.#ends.splice(0)) {
      end();
    }
  }

  place(chatId: string, side: Side, kind: CallKind) {
    this.#take({ on: 'place', chatId, side, kind });
    if (!this.#lineUp) {
      this.#take({ on: 'line', up: false });
    }
  }

  accept = (side: Side, kind: CallKind) => this.#take({ on: 'accept', side, kind });
  reject = () => this.#take({ on: 'reject' });
  hangUp = () => this.#take({ on: 'hang-up' });

  /** Goes on with a call that a reload has interrupted. */
  resume({ chatId, side, kind, muted }: Left) {
    this.#show({ muted });
    this.place(chatId, side, kind);
  }

  line(up: boolean) {
    this.#lineUp = up;
    this.#take({ on: 'line', up });
  }

  hear({ event, payload }: CallNews) {
    const { chatId } = payload;
    switch (event) {
      case 'call-offer': {
        const { offer, callType } = payload;
        return this.#take({ on: 'offered', chatId, offer: offer as Description, kind: callType });
      }
      case 'call-answer':
        return this.#take({ on: 'answered', chatId, answer: payload.answer as Description });
      case 'ice-candidate':
        return chatId === this.#state.chatId
          ? this.#open?.takeCandidate(payload.candidate as RTCIceCandidateInit)
          : undefined;
      case 'call-rejected':
        return this.#take({ on: 'rejected', chatId, reason: payload.reason });
      case 'call-ended':
        return this.#take({ on: 'ended', chatId, reason: payload.reason });
      case 'chat-ended':
        this.#paused.delete(chatId);
        return this.#take({ on: 'session-over', chatId });
      case 'participant-status':
        return this.#take({ on: 'other', chatId, online: payload.online });
      case 'meter-paused':
        this.#paused.add(chatId);
        return this.#hold();
      case 'meter-resumed':
        this.#paused.delete(chatId);
        return this.#hold();
    }
  }

  /** Nobody talks for nothing: while the meter stands still, nothing is sent. */
  #hold() {
    this.#open?.hold(this.#paused.has(this.#state.chatId));
  }

  mute(muted: boolean) {
    this.#open?.mute(muted);
    this.#show({ muted });
  }

  film = (on: boolean) => void this.#open?.film(on);
  share = (on: boolean) => void this.#open?.share(on);

  choose(chosen: Chosen) {
    this.#show({ chosen });
    this.#sound.through(chosen.speaker);
    void this.#open?.choose(chosen);
  }

  /** Something was pressed: now the browser lets it sound. */
  listen = () => this.#sound.again();

  #take(input: Input) {
    const before = this.#state;
    const { state, deeds } = step(before, input, Date.now());
    this.#state = state;
    for (const deed of deeds) {
      this.#do(deed);
    }
    if (state !== before) {
      this.#ring(state.phase === 'incoming');
      this.#show({ call: state });
    }
  }

  #do(deed: Deed) {
    switch (deed.do) {
      case 'open':
        return this.#openCall(deed.kind);
      case 'offer':
        return this.#open?.offer();
      case 'answer':
      case 'take-offer':
        return this.#open?.answer(deed.offer);
      case 'take-answer':
        return this.#open?.takeAnswer(deed.answer);
      case 'offer-again':
        return this.#open?.offerAgain();
      case 'restart':
        return this.#open?.restart();
      case 'say-rejected':
        return this.#say('call-rejected', { chatId: deed.chatId, ...(deed.busy && { reason: 'busy' }) });
      case 'say-ended':
        return this.#say('call-ended', { chatId: deed.chatId, reason: deed.reason });
      case 'release':
        this.#open?.close();
        this.#open = null;
        this.#devices?.();
        this.#devices = null;
        return undefined;
    }
  }

  #openCall(kind: CallKind) {
    this.#open?.close();
    const { chatId, side } = this.#state;
    const { chosen, muted } = this.#view;
    this.#show({ noPicture: null });
    const still = (then: () => void) => () => open === this.#open && then();
    const open: OpenCall = new OpenCall({ chatId, side, kind, muted, chosen }, this.#ports, this.#sound, {
      opened: still(() => {
        // Their names are told only to whom one of them has been opened for.
        this.#devices?.();
        this.#devices = watchDevices((devices) => this.#show({ devices }));
        this.#take({ on: 'opened' });
      }),
      notOpened: (fault) => open === this.#open && this.#take({ on: 'not-opened', fault }),
      answerStands: still(() => this.#take({ on: 'answer-stands' })),
      refused: (what, code) => open === this.#open && this.#take({ on: 'refused', what, code }),
      link: (up) => open === this.#open && this.#take({ on: 'link', up }),
      broke: still(() => this.#take({ on: 'broke' })),
      view: (change) => this.#show(change),
    });
    this.#open = open;
    this.#hold();
  }

  #say(event: string, payload: object) {
    void this.#ports.send(event, payload).catch(() => undefined);
  }

  #ring(rings: boolean) {
    if (rings) {
      this.#stopRing ??= ring();
    } else {
      this.#stopRing?.();
      this.#stopRing = null;
    }
  }

  #leave() {
    const { phase, chatId, side } = this.#state;
    if (phase === 'running' || phase === 'calling') {
      const kind = this.#view.filming ? 'video' : 'voice';
      leaveBehind({ chatId, side, kind, muted: this.#view.muted });
    } else if (isOn(this.#state)) {
      this.hangUp();
    }
  }

  #show(change: Partial<CallView>) {
    this.#view = { ...this.#view, ...change };
    if (this.#view.call.phase !== this.#state.phase) {
      this.#view = { ...this.#view, call: this.#state };
    }
    this.#changed(this.#view);
  }
}
