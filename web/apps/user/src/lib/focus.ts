import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** After a change of page the focus is on its head, so that a reader hears where one is. Not at the first page. */
export function useFocusOnNavigation() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) {
      return;
    }
    shown.current = pathname;
    window.scrollTo(0, 0);
    requestAnimationFrame(() => {
      const head = document.querySelector<HTMLElement>('h1');
      head?.setAttribute('tabindex', '-1');
      head?.focus({ preventScroll: true });
    });
  }, [pathname]);
}
