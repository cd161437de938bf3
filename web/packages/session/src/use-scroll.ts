import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

const NEAR = 80;

type Scroll = {
  box: RefObject<HTMLDivElement | null>;
  atEnd: boolean;
  toEnd: () => void;
  onScroll: () => void;
};

/**
 * Stays at the end while one is there, stays where one reads while one is not, and keeps its place when something is put in
 * above. `first` and `last` name the messages at both ends; `own` counts what one has written.
 */
export function useScroll(first: number, last: number, own: number, rest: unknown): Scroll {
  const box = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const seen = useRef({ first, own, height: 0, end: true });

  const toEnd = useCallback(() => {
    const { current } = box;
    if (current) {
      current.scrollTop = current.scrollHeight;
    }
    seen.current.end = true;
    setAtEnd(true);
  }, []);

  const onScroll = useCallback(() => {
    const { current } = box;
    if (current) {
      seen.current.end = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR;
      setAtEnd(seen.current.end);
    }
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes the height is named, not used
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) {
      return;
    }
    const before = seen.current;
    if (first < before.first && !before.end) {
      current.scrollTop += current.scrollHeight - before.height;
    } else if (before.end || own > before.own) {
      toEnd();
    }
    seen.current = { ...seen.current, first, own, height: current.scrollHeight };
  }, [first, last, own, rest, toEnd]);

  // The box itself changes its height too: a keyboard, a card, a longer meter.
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) {
      return;
    }
    const watch = new ResizeObserver(() => seen.current.end && toEnd());
    watch.observe(current);
    return () => watch.disconnect();
  }, [toEnd]);

  return { box, atEnd, toEnd, onScroll };
}
