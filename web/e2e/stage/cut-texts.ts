import type { Page } from '@playwright/test';

/**
 * What is written, or to be pressed, beyond the box it stands in, beyond one that cuts it off, or beyond the window: unless it
 * ends in an ellipsis, or stands in what is there to be scrolled sideways.
 */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SLACK = 1;
    const isOutside = (text: { left: number; right: number }, from: Element): boolean => {
      let nearest = true;
      let box: Element | null = from;
      while (box !== null) {
        const { display, overflowX, textOverflow, position } = getComputedStyle(box);
        if (display !== 'inline' && display !== 'contents') {
          const { left, right } = box.getBoundingClientRect();
          const cuts = overflowX !== 'visible';
          const onPurpose = textOverflow === 'ellipsis' || box.classList.contains('overflow-x-auto');
          if (cuts && onPurpose) {
            return false;
          }
          if ((nearest || cuts) && (text.left < left - SLACK || text.right > right + SLACK)) {
            return true;
          }
          nearest = false;
        }
        box = position === 'absolute' ? (box as HTMLElement).offsetParent : box.parentElement;
        if (position === 'fixed') {
          break;
        }
      }
      return text.left < -SLACK || text.right > window.innerWidth + SLACK;
    };
    const isOnlyHeard = (place: Element | null): boolean =>
      place !== null && (getComputedStyle(place).clipPath !== 'none' || isOnlyHeard(place.parentElement));
    const found: string[] = [];
    const look = (text: string | null, lines: Iterable<DOMRect>, place: Element | null) => {
      const seen = [...lines].filter(({ width }) => width > 0);
      if (seen.length === 0 || place?.checkVisibility({ visibilityProperty: true }) !== true) {
        return;
      }
      const left = Math.min(...seen.map((line) => line.left));
      const right = Math.max(...seen.map((line) => line.right));
      if (isOutside({ left, right }, place) && !isOnlyHeard(place)) {
        found.push(text?.trim().slice(0, 80) ?? '');
      }
    };
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      range.selectNodeContents(node);
      if (node.textContent?.trim() !== '') {
        look(node.textContent, range.getClientRects(), node.parentElement);
      }
    }
    for (const control of document.querySelectorAll('button, textarea, input:not(.sr-only, [aria-hidden])')) {
      look(
        control.getAttribute('aria-label') ?? control.outerHTML,
        control.getClientRects(),
        control.parentElement,
      );
    }
    return found;
  });
