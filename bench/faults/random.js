// Everything that a run leaves to chance comes from one seed, so that it can be played again.

/** Mulberry32: small, even enough, and the same everywhere. */
export class Random {
  constructor(seed) {
    this.state = seed >>> 0;
  }

  /** From 0 up to 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least, most) {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick(list) {
    return list[this.whole(0, list.length - 1)];
  }

  happens(share) {
    return this.next() < share;
  }

  /** Another stream that does not depend on how much of this one is used: each part of a run has its own. */
  stream(name) {
    let hash = this.state ^ 0x9e3779b9;
    for (const letter of String(name)) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
    return new Random(hash);
  }
}

export const newSeed = () => Math.floor(Math.random() * 1e9);
