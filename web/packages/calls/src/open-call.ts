import type { CallKind, Description, Fault, Side } from './call-state';
import type { CallView } from './call-view';
import { LineWatch } from './line-watch';
import { type Chosen, Media, NotOpened } from './media';
import { originOf, Peer } from './peer';
import type { Sound } from './sound';

/** What an open call needs of the world. */
export type Ports = {
  /** Sends an event and waits for its answer; a refusal is thrown, with a `code`. */
  send(event: string, payload: object): Promise<unknown>;
  iceServers(): Promise<RTCIceServer[]>;
};

/** What it finds out. */
type Tell = {
  opened(): void;
  notOpened(fault: Fault): void;
  answerStands(): void;
  refused(what: 'offer' | 'answer', code: string): void;
  link(up: boolean): void;
  broke(): void;
  view(change: Partial<CallView>): void;
};

type Wish = { chatId: string; side: Side; kind: CallKind; muted: boolean; chosen: Chosen };

/** The polite side looks for a new way only when the other one does not: both at once would cross. */
const POLITE_WAIT_MS = 1_500;
const MOST_EARLY = 200;

const codeOf = (error: unknown) => (error as { code?: string }).code ?? 'UNREACHABLE';

/** The devices and the connection of one call, from the first question for a microphone until all is given back. */
export class OpenCall {
  readonly #wish: Wish;
  readonly #ports: Ports;
  readonly #sound: Sound;
  readonly #tell: Tell;
  readonly #media: Media;
  #peer: Peer | null = null;
  #watch: LineWatch | null = null;
  #servers: Promise<RTCIceServer[]>;
  #early: RTCIceCandidateInit[] = [];
  #turn: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(wish: Wish, ports: Ports, sound: Sound, tell: Tell) {
    this.#wish = wish;
    this.#ports = ports;
    this.#sound = sound;
    this.#tell = tell;
    this.#servers = this.#askServers();
    this.#media = new Media(wish.chosen, () => this.#ownChanged());
    this.#media.open(wish.kind).then(
      () => {
        this.#media.mute(wish.muted);
        tell.opened();
      },
      (error) => !this.#closed && tell.notOpened(error instanceof NotOpened ? error.fault : 'missing'),
    );
  }

  /** Gives everything back, at once. */
  close() {
    this.#closed = true;
    this.#media.stop();
    this.#watch?.stop();
    this.#peer?.close();
    this.#sound.stop();
    this.#tell.view({
      own: null,
      theirs: null,
      filming: false,
      sharing: false,
      quality: null,
      silent: false,
    });
  }

  offer() {
    this.#next(async () => {
      const peer = await this.#newPeer();
      await this.#putIn(peer);
      await peer.offer();
    });
  }

  /**
   * To the first offer, or to one of somebody who has started over. A connection whose own offer has lost to this one is
   * not taken back but replaced: Chromium finds no way any more when it was still looking for its candidates.
   */
  answer(offer: Description) {
    this.#next(async () => {
      const known = this.#peer;
      const fits = known !== null && known.origin() === originOf(offer);
      const peer = fits ? known : await this.#newPeer();
      await peer.takeOffer(offer, () => (fits ? Promise.resolve() : this.#putIn(peer)));
    });
  }

  takeAnswer(answer: Description) {
    this.#next(async () => {
      const known = this.#peer;
      if (known !== null && [null, originOf(answer)].includes(known.origin())) {
        await known.takeAnswer(answer);
      } else {
        const peer = await this.#newPeer();
        await this.#putIn(peer);
        await peer.offer();
      }
    });
  }

  takeCandidate(candidate: RTCIceCandidateInit) {
    if (this.#peer === null && this.#early.length < MOST_EARLY) {
      this.#early.push(candidate);
    } else {
      this.#next(async () => this.#peer?.takeCandidate(candidate));
    }
  }

  offerAgain() {
    this.#next(async () => void this.#peer?.offerAgain());
  }

  restart() {
    const peer = this.#peer;
    const taken = peer?.offersTaken();
    const wait = this.#wish.side === 'expert' ? POLITE_WAIT_MS : 0;
    setTimeout(() => {
      if (peer !== null && peer === this.#peer && peer.offersTaken() === taken) {
        this.#servers = this.#askServers();
        this.#next(async () => peer.restart(await this.#servers));
      }
    }, wait);
  }

  mute(muted: boolean) {
    this.#media.mute(muted);
  }

  hold(held: boolean) {
    this.#media.hold(held);
  }

  film = (on: boolean) => this.#change(() => (on ? this.#media.openCamera() : this.#media.closeCamera()));

  /** Whoever thinks better of it in the browser's own window has not failed. */
  async share(on: boolean) {
    try {
      await (on ? this.#media.openScreen() : this.#media.closeScreen());
    } catch {
      this.#ownChanged();
    }
  }

  choose = (chosen: Chosen) => this.#change(() => this.#media.choose(chosen));

  async #change(change: () => Promise<void> | void) {
    this.#tell.view({ noPicture: null });
    try {
      await change();
    } catch (error) {
      if (!this.#closed && error instanceof NotOpened) {
        this.#tell.view({ noPicture: error.fault });
      }
    }
  }

  /** One thing after the other; nothing more once it is closed. */
  #next(task: () => Promise<unknown>) {
    this.#turn = this.#turn
      .then(() => (this.#closed ? undefined : task()))
      .then(
        () => undefined,
        () => (this.#closed ? undefined : this.#tell.broke()),
      );
  }

  #askServers = () => this.#ports.iceServers().catch((): RTCIceServer[] => []);

  async #newPeer(): Promise<Peer> {
    const servers = await this.#servers;
    if (this.#closed) {
      throw new Error('The call is over');
    }
    this.#peer?.close();
    const peer: Peer = new Peer({
      polite: this.#wish.side === 'expert',
      servers,
      send: (what, description) => this.#send(what, description),
      sendCandidate: (candidate) => this.#say({ chatId: this.#wish.chatId, candidate }),
      onNeed: () => this.#next(() => peer.offer()),
      onLink: (up) => this.#linked(peer, up),
      onTracks: () => this.#see(peer),
    });
    this.#peer = peer;
    this.#sound.of(peer.remote);
    this.#watch?.stop();
    this.#watch = new LineWatch(peer, () => this.#media.video !== null, {
      quality: (quality) => this.#see(peer, { quality }),
      tooWeak: () => {
        const noPicture = this.#media.filming ? 'weak-line' : 'weak-screen';
        this.#media.closePictures();
        this.#tell.view({ noPicture });
      },
    });
    for (const candidate of this.#early.splice(0)) {
      await peer.takeCandidate(candidate);
    }
    return peer;
  }

  async #putIn(peer: Peer) {
    const { audio, video, stream } = this.#media;
    if (audio !== null) {
      peer.hear(audio, stream);
    }
    if (video !== null) {
      await peer.show(video, stream);
    }
  }

  #see(peer: Peer, more: Partial<CallView> = {}) {
    if (peer === this.#peer && !this.#closed) {
      this.#tell.view({ ...more, theirs: peer.shows() ? peer.remote : null });
    }
  }

  #linked(peer: Peer, up: boolean) {
    this.#tell.link(up);
    if (!up) {
      this.#next(async () => peer === this.#peer && this.restart());
    }
  }

  async #send(what: 'offer' | 'answer', description: Description) {
    const { chatId } = this.#wish;
    const callType = this.#media.video === null ? 'voice' : 'video';
    const payload = what === 'offer' ? { offer: description, callType } : { answer: description };
    try {
      await this.#ports.send(`call-${what}`, { chatId, ...payload });
    } catch (error) {
      if (!this.#closed) {
        this.#tell.refused(what, codeOf(error));
      }
      throw error;
    }
    if (what === 'answer' && !this.#closed) {
      this.#tell.answerStands();
    }
  }

  #say(payload: object) {
    void this.#ports.send('ice-candidate', payload).catch(() => undefined);
  }

  /** What one sends is another thing now. */
  #ownChanged() {
    const { audio, video, stream, filming, sharing } = this.#media;
    this.#tell.view({ own: video === null ? null : new MediaStream([video]), filming, sharing });
    this.#next(async () => {
      const peer = this.#peer;
      if (peer !== null && !this.#closed) {
        await (audio === null ? undefined : peer.replaceAudio(audio));
        await peer.show(video, stream);
      }
    });
  }
}
