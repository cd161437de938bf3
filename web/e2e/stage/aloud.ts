import type { Page } from '@playwright/test';

type Heard = Window & { aloud?: string[] };

/** From the next page on, keeps what a screen reader would say by itself: what is new in a live region. */
export async function listen(page: Page) {
  await page.addInitScript(() => {
    const aloud: string[] = [];
    (window as Heard).aloud = aloud;
    const say = (text: string | null | undefined) => text?.trim() && aloud.push(text.trim());
    const hear = ({ target, addedNodes, type }: MutationRecord) => {
      const place = target instanceof Element ? target : target.parentElement;
      const region = place?.closest('[aria-live], [role="status"], [role="alert"], [role="log"]');
      if (!region) {
        return;
      }
      // A log says what was added; any other says the whole of itself, unless something only went.
      if (region.getAttribute('role') === 'log') {
        for (const node of addedNodes) {
          say(node.textContent);
        }
      } else if (type === 'characterData' || addedNodes.length > 0) {
        say(region.textContent);
      }
    };
    const what = { subtree: true, childList: true, characterData: true };
    new MutationObserver((changes) => changes.forEach(hear)).observe(document, what);
  });
}

export const heardOn = (page: Page) => page.evaluate(() => (window as Heard).aloud ?? []);
