import { useSyncExternalStore } from 'react';

const less = () => matchMedia('(prefers-reduced-motion: reduce)');

function subscribe(changed: () => void) {
  const query = less();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Somebody would rather have nothing move. */
export const useLessMotion = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => less().matches,
    () => false,
  );
