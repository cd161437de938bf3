import type { CallKind, Fault } from './call-state';

export class NotOpened extends Error {
  constructor(readonly fault: Fault) {
    super(fault);
    this.name = 'NotOpened';
  }
}

/** Which devices a person has chosen; the browser's own choice where none is named. */
export type Chosen = { microphone?: string; camera?: string; speaker?: string };

const FAULTS: Record<string, Fault> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'in-use',
  AbortError: 'in-use',
};

const faultOf = (error: unknown): Fault => FAULTS[(error as Error).name] ?? 'missing';

const WIDTH = 1280;
const HEIGHT = 720;

const microphone = (id: string | undefined): MediaTrackConstraints => ({
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
  ...(id === undefined ? {} : { deviceId: { exact: id } }),
});

const camera = (id: string | undefined): MediaTrackConstraints => ({
  width: { ideal: WIDTH },
  height: { ideal: HEIGHT },
  ...(id === undefined ? { facingMode: 'user' } : { deviceId: { exact: id } }),
});

/**
 * What one sends: microphone, camera, screen. After `stop` nothing of it is open any more, and what a browser hands out later,
 * because somebody took their time to allow it, is closed at once.
 */
export class Media {
  readonly stream = new MediaStream();
  readonly #onChange: () => void;
  #chosen: Chosen;
  #audio: MediaStreamTrack | null = null;
  #camera: MediaStreamTrack | null = null;
  #screen: MediaStreamTrack | null = null;
  #muted = false;
  #held = false;
  #stopped = false;

  constructor(chosen: Chosen, onChange: () => void) {
    this.#chosen = chosen;
    this.#onChange = onChange;
  }

  get audio() {
    return this.#audio;
  }

  /** The screen where it is shared, else the camera. */
  get video() {
    return this.#screen ?? this.#camera;
  }

  get sharing() {
    return this.#screen !== null;
  }

  get filming() {
    return this.#camera !== null;
  }

  /** Asks for what the call needs; throws `NotOpened`. */
  async open(kind: CallKind) {
    const got = await this.#askFor((chosen) => ({
      audio: microphone(chosen.microphone),
      video: kind === 'video' && camera(chosen.camera),
    }));
    this.#audio = got.getAudioTracks()[0] ?? null;
    this.#camera = got.getVideoTracks()[0] ?? null;
    this.#watch();
  }

  async openCamera() {
    const got = await this.#askFor((chosen) => ({ video: camera(chosen.camera) }));
    this.closeCamera();
    this.#camera = got.getVideoTracks()[0] ?? null;
    this.#watch();
  }

  closeCamera() {
    this.#camera?.stop();
    this.#camera = null;
    this.#watch();
  }

  async openScreen() {
    const got = await this.#ask((devices) => devices.getDisplayMedia({ video: true }));
    this.closeScreen();
    this.#screen = got.getVideoTracks()[0] ?? null;
    this.#watch();
  }

  closeScreen() {
    this.#screen?.stop();
    this.#screen = null;
    this.#watch();
  }

  /** Nothing is shown any more, whatever it was. */
  closePictures() {
    this.#camera?.stop();
    this.#screen?.stop();
    this.#camera = null;
    this.#screen = null;
    this.#watch();
  }

  /** Takes other devices in the middle of it; muted stays muted. */
  async choose(chosen: Chosen) {
    const before = this.#chosen;
    this.#chosen = chosen;
    if (chosen.microphone !== before.microphone) {
      await this.reopenMicrophone();
    }
    if (chosen.camera !== before.camera && this.#camera !== null) {
      await this.openCamera();
    }
  }

  async reopenMicrophone() {
    const got = await this.#askFor((chosen) => ({ audio: microphone(chosen.microphone) }));
    this.#audio?.stop();
    this.#audio = got.getAudioTracks()[0] ?? null;
    this.#watch();
  }

  mute(muted: boolean) {
    this.#muted = muted;
    this.#enable();
  }

  /** Sends nothing to be heard or seen, whatever is open, until it is let go. */
  hold(held: boolean) {
    this.#held = held;
    this.#enable();
  }

  stop() {
    this.#stopped = true;
    for (const track of [this.#audio, this.#camera, this.#screen]) {
      if (track !== null) {
        track.onended = null;
        track.stop();
      }
    }
    this.#audio = null;
    this.#camera = null;
    this.#screen = null;
    this.#show();
  }

  /** The devices that were chosen; the browser's own choice where one of them is not there any more. */
  #askFor(wish: (chosen: Chosen) => MediaStreamConstraints): Promise<MediaStream> {
    return this.#ask((devices) =>
      devices.getUserMedia(wish(this.#chosen)).catch((error: unknown) => {
        if ((error as Error).name !== 'OverconstrainedError') {
          throw error;
        }
        return devices.getUserMedia(wish({}));
      }),
    );
  }

  async #ask(of: (devices: MediaDevices) => Promise<MediaStream>): Promise<MediaStream> {
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (devices?.getUserMedia === undefined) {
      throw new NotOpened('insecure');
    }
    const got = await of(devices).catch((error: unknown) => {
      throw new NotOpened(faultOf(error));
    });
    if (this.#stopped) {
      for (const track of got.getTracks()) {
        track.stop();
      }
      throw new NotOpened('in-use');
    }
    return got;
  }

  #watch() {
    this.#ends(this.#screen, () => this.closeScreen());
    this.#ends(this.#camera, () => this.closeCamera());
    this.#ends(this.#audio, () => void this.reopenMicrophone().catch(() => undefined));
    this.#enable();
    this.#show();
    this.#onChange();
  }

  #enable() {
    for (const track of [this.#audio, this.#camera, this.#screen]) {
      if (track !== null) {
        track.enabled = !this.#held && !(track === this.#audio && this.#muted);
      }
    }
  }

  /** A device that is pulled out, or a screen that is no longer shared. */
  #ends(track: MediaStreamTrack | null, then: () => void) {
    if (track !== null) {
      track.onended = then;
    }
  }

  #show() {
    const wanted = [this.#audio, this.video].filter((track) => track !== null);
    for (const track of this.stream.getTracks()) {
      if (!wanted.includes(track)) {
        this.stream.removeTrack(track);
      }
    }
    for (const track of wanted) {
      this.stream.addTrack(track);
    }
  }
}
