type Speaker = HTMLAudioElement & { setSinkId?: (id: string) => Promise<void> };

/** Lets one hear the other, wherever in the app one is. */
export class Sound {
  readonly #onSilent: (silent: boolean) => void;
  readonly #speaker: Speaker = new Audio();

  constructor(onSilent: (silent: boolean) => void) {
    this.#onSilent = onSilent;
  }

  of(stream: MediaStream) {
    this.#speaker.srcObject = stream;
    this.again();
  }

  /** Tries to sound; a browser may refuse until something has been pressed. */
  again() {
    this.#speaker.play().then(
      () => this.#onSilent(false),
      (error: Error) => error.name === 'NotAllowedError' && this.#onSilent(true),
    );
  }

  through(speaker: string | undefined) {
    void this.#speaker.setSinkId?.(speaker ?? '').catch(() => undefined);
  }

  stop() {
    this.#speaker.pause();
    this.#speaker.srcObject = null;
  }
}
