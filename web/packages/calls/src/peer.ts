import type { Description } from './call-state';

export type Wiring = {
  /** Whether one gives way when both offer at once. */
  polite: boolean;
  servers: RTCIceServer[];
  send(what: 'offer' | 'answer', description: Description): Promise<void>;
  sendCandidate(candidate: RTCIceCandidateInit): void;
  /** An offer is due: `offer` is to be called, in its turn. */
  onNeed(): void;
  onLink(up: boolean): void;
  /** What comes from the other has changed. */
  onTracks(): void;
};

/** Whose description it is: each connection of a browser has a number of its own in it (RFC 8866, 5.2). */
export const originOf = (description: RTCSessionDescriptionInit | null) =>
  /^o=\S+ (\S+)/m.exec(description?.sdp ?? '')?.[1] ?? null;

const MOST_EARLY = 200;

/**
 * One connection to the other, by perfect negotiation (W3C WebRTC, 10.7). Its methods are called one after the other. What
 * is sent is not waited for: an answer to it may come first.
 */
export class Peer {
  readonly remote = new MediaStream();
  readonly #wiring: Wiring;
  readonly #pc: RTCPeerConnection;
  readonly #early: RTCIceCandidateInit[] = [];
  readonly #own: RTCIceCandidateInit[] = [];
  /** One's candidates are kept while the first description is on its way: alone they mean nothing. */
  #holds = true;
  #settled = false;
  #ignores = false;
  #offers = 0;

  constructor(wiring: Wiring) {
    this.#wiring = wiring;
    this.#pc = new RTCPeerConnection({ iceServers: wiring.servers });
    this.#pc.onicecandidate = ({ candidate }) => candidate && this.#candidate(candidate.toJSON());
    this.#pc.onnegotiationneeded = () => {
      if (this.#settled) {
        wiring.onNeed();
      }
    };
    this.#pc.onconnectionstatechange = () => this.#linked();
    this.#pc.ontrack = ({ track }) => {
      this.remote.addTrack(track);
      wiring.onTracks();
    };
  }

  /** Whom it talks to; null before it has heard of anybody. */
  origin = () => originOf(this.#pc.remoteDescription);

  /** How many offers of the other's it has taken. */
  offersTaken = () => this.#offers;

  hear(audio: MediaStreamTrack, stream: MediaStream) {
    this.#pc.addTrack(audio, stream);
  }

  async replaceAudio(audio: MediaStreamTrack) {
    await this.#line('audio')?.sender.replaceTrack(audio);
  }

  /** Shows this, or nothing more. Whether the other has to be asked first, the browser knows. */
  async show(video: MediaStreamTrack | null, stream: MediaStream) {
    const line = this.#line('video');
    if (line === undefined) {
      if (video !== null) {
        this.#pc.addTrack(video, stream);
      }
      return;
    }
    await line.sender.replaceTrack(video);
    line.direction = video === null ? 'recvonly' : 'sendrecv';
  }

  /**
   * Something is to be seen of the other, as both have agreed. Whether the track says that it is muted is no help: Chromium
   * leaves it so after an offer that was taken back, though pictures come.
   */
  shows(): boolean {
    const way = this.#line('video')?.currentDirection;
    return way === 'sendrecv' || way === 'recvonly';
  }

  async offer() {
    if (this.#pc.signalingState === 'stable') {
      await this.#pc.setLocalDescription();
      this.#sendOwn('offer');
    }
  }

  /** Sends the offer again that nobody has answered; answers whether there was one. */
  offerAgain(): boolean {
    const waits = this.#pc.signalingState === 'have-local-offer';
    if (waits) {
      this.#sendOwn('offer');
    }
    return waits;
  }

  async restart(servers: RTCIceServer[]) {
    if (this.offerAgain()) {
      return;
    }
    this.#pc.setConfiguration({ iceServers: servers });
    this.#pc.restartIce();
    await this.offer();
  }

  /** Takes the other's offer; `ready` puts in what one sends. False where one's own stands above it. */
  async takeOffer(offer: Description, ready: () => Promise<void>): Promise<boolean> {
    this.#ignores = !this.#wiring.polite && this.#pc.signalingState !== 'stable';
    if (this.#ignores) {
      return false;
    }
    this.#offers += 1;
    await this.#pc.setRemoteDescription(offer);
    await this.#takeEarly();
    await ready();
    await this.#pc.setLocalDescription();
    this.#settled = true;
    this.#sendOwn('answer');
    this.#wiring.onTracks();
    return true;
  }

  async takeAnswer(answer: Description) {
    if (this.#pc.signalingState !== 'have-local-offer') {
      return;
    }
    this.#settled = true;
    await this.#pc.setRemoteDescription(answer);
    this.#letGo();
    await this.#takeEarly();
    this.#wiring.onTracks();
  }

  async takeCandidate(candidate: RTCIceCandidateInit) {
    if (this.#pc.remoteDescription === null) {
      if (this.#early.length < MOST_EARLY) {
        this.#early.push(candidate);
      }
      return;
    }
    // One of an offer that was ignored, or of a connection that is no more, fits nothing.
    await this.#pc.addIceCandidate(candidate).catch(() => undefined);
  }

  stats = () => this.#pc.getStats();

  close() {
    this.#pc.onconnectionstatechange = null;
    this.#pc.onnegotiationneeded = null;
    this.#pc.onicecandidate = null;
    this.#pc.ontrack = null;
    for (const track of this.remote.getTracks()) {
      track.stop();
    }
    this.#pc.close();
  }

  #line = (kind: 'audio' | 'video') =>
    this.#pc.getTransceivers().find(({ receiver }) => receiver.track.kind === kind);

  async #takeEarly() {
    for (const candidate of this.#early.splice(0)) {
      await this.takeCandidate(candidate);
    }
  }

  #candidate(candidate: RTCIceCandidateInit) {
    if (this.#holds) {
      this.#own.push(candidate);
    } else {
      this.#wiring.sendCandidate(candidate);
    }
  }

  #sendOwn(what: 'offer' | 'answer') {
    const own = this.#pc.localDescription;
    if (own === null) {
      return;
    }
    void this.#wiring
      .send(what, { type: own.type, sdp: own.sdp })
      .then(() => this.#letGo())
      .catch(() => undefined);
  }

  #letGo() {
    this.#holds = false;
    for (const candidate of this.#own.splice(0)) {
      this.#wiring.sendCandidate(candidate);
    }
  }

  #linked() {
    const { connectionState } = this.#pc;
    if (connectionState === 'connected') {
      this.#wiring.onLink(true);
    } else if (connectionState === 'disconnected' || connectionState === 'failed') {
      this.#wiring.onLink(false);
    }
  }
}
