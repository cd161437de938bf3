import { useEffect, useState } from 'react';

const SOON_MS = 500;
const AGAIN_MS = 2_000;

/** A part of the app that is fetched by itself, once for all who need it. */
export class Code<T> {
  here: T | undefined;
  readonly #ask: () => Promise<T>;

  constructor(ask: () => Promise<T>) {
    this.#ask = ask;
  }

  async fetch(): Promise<void> {
    this.here ??= await this.#ask();
  }
}

function whenIdle(then: () => void): () => void {
  // Safari has no idle times to ask for.
  if (!('requestIdleCallback' in window)) {
    const waiting = setTimeout(then, SOON_MS);
    return () => clearTimeout(waiting);
  }
  const waiting = requestIdleCallback(then);
  return () => cancelIdleCallback(waiting);
}

/** Fetched when nothing else is to be done, so that it is there when it is wanted, and at once when it is; until it comes. */
export function useCode<T>(code: Code<T>, wanted: boolean): T | undefined {
  const [here, setHere] = useState(() => code.here);
  useEffect(() => {
    if (here !== undefined) {
      return;
    }
    let stands = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    const came = () => {
      if (stands) {
        setHere(() => code.here);
      }
    };
    const failed = () => {
      again = stands ? setTimeout(ask, AGAIN_MS) : undefined;
    };
    const ask = () => void code.fetch().then(came, failed);
    const stop = wanted ? ask() : whenIdle(ask);
    return () => {
      stands = false;
      clearTimeout(again);
      stop?.();
    };
  }, [code, here, wanted]);
  return here;
}
