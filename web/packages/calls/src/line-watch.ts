import type { Peer } from './peer';
import { type Counts, countsOf, POOR_LOOKS, type Quality, qualityOf, SETTLES_MS } from './quality';

const EVERY_MS = 2_000;

type Tell = { quality(quality: Quality | null): void; tooWeak(): void };

/** Looks at what the line has counted, and says when it is too weak for a picture. */
export class LineWatch {
  readonly #peer: Peer;
  readonly #showing: () => boolean;
  readonly #tell: Tell;
  readonly #began = Date.now();
  readonly #looking = setInterval(() => void this.#look().catch(() => undefined), EVERY_MS);
  #before: Counts | null = null;
  #poor = 0;

  constructor(peer: Peer, showing: () => boolean, tell: Tell) {
    this.#peer = peer;
    this.#showing = showing;
    this.#tell = tell;
  }

  stop() {
    clearInterval(this.#looking);
  }

  async #look() {
    const report = await this.#peer.stats();
    const now = countsOf(report.values(), Date.now());
    const showing = this.#showing() && now.at - this.#began > SETTLES_MS;
    const quality = qualityOf(this.#before, now, showing);
    this.#before = now;
    this.#tell.quality(quality);
    this.#poor = quality === 'poor' && showing ? this.#poor + 1 : 0;
    if (this.#poor >= POOR_LOOKS) {
      this.#poor = 0;
      this.#tell.tooWeak();
    }
  }
}
