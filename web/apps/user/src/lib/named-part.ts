import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** A link names a part of the page, which may be drawn only once something is known: goes there, and the focus with it. */
export function useNamedPart() {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: pressed again, the same way leads there again
  useEffect(() => {
    if (hash === '') {
      return;
    }
    const part = document.getElementById(hash.slice(1));
    part?.scrollIntoView();
    part?.focus({ preventScroll: true });
  }, [hash, key]);
}
