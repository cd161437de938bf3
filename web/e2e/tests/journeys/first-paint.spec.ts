import type { Browser, Page } from '@playwright/test';
import { comeIn } from '../../stage/talks';
import { expect, test } from '../../stage/test';

const BLANK = 'about:blank';
const PEOPLE = { role: 'region', name: 'People' } as const;
const rowsOf = (page: Page) => page.getByRole(PEOPLE.role, { name: PEOPLE.name }).getByRole('listitem');

/** A phone on which no script has run yet. */
async function beforeTheApp(browser: Browser, locale = 'en-IN'): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env.KONNECT_URL ?? '',
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    locale,
  });
  return context.newPage();
}

/** Nothing of the app comes until it is let through: not from the server, and not from what a worker has kept. */
async function holdTheApp(page: Page): Promise<() => void> {
  if (page.url() !== BLANK) {
    await page.evaluate(async () => (await navigator.serviceWorker.ready).unregister());
  }
  let letThrough = () => {};
  const through = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await through;
    await route.continue();
  });
  return letThrough;
}

/** The patient way would wait for the app. */
const look = (page: Page, address: string) =>
  page.evaluate((to) => {
    location.href = to;
  }, `${process.env.KONNECT_URL}${address}`);

test('the first pages are there before the app, in the words of the reader', async ({ browser }) => {
  const english = await beforeTheApp(browser);
  await english.goto('/');
  await expect(english.getByRole('heading', { level: 1 })).toHaveText('Talk to someone who has done it.');
  await english.getByLabel('What do you need help with').fill('kafka');
  await english.getByRole('button', { name: 'Find someone' }).click();
  await expect(english).toHaveURL('/explore?search=kafka');
  await english.context().close();

  const hindi = await beforeTheApp(browser, 'hi-IN');
  await hindi.goto('/');
  await expect(hindi).toHaveTitle(/उससे बात करें/);
  await hindi.goto('/explore');
  await expect(hindi.getByRole('heading', { level: 1 })).toHaveText('किससे बात करनी है?');
  await hindi.context().close();
});

test('the people who came with the page are those that the app shows, word for word', async ({
  browser,
  newPerson,
}) => {
  const drawn = await beforeTheApp(browser);
  await drawn.goto('/explore');
  await expect(rowsOf(drawn)).toHaveCount(20);
  const page = await newPerson({ phone: true });
  await page.goto('/explore');
  await expect(page.locator('#drawn-list')).toHaveCount(0);
  const said = (rows: string[]) =>
    rows.map((row) => row.replace(/(Free now|In a session|\d+ waiting|Away).*/s, ''));
  const [before, after] = [await rowsOf(drawn).allInnerTexts(), await rowsOf(page).allInnerTexts()];
  expect(said(before)).toEqual(said(after));
  await drawn.context().close();
});

test('the app takes a page over as it stands: nothing jumps, nothing is asked twice', async ({
  newPerson,
}) => {
  const page = await newPerson({ phone: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    const seen = window as unknown as { moved: number; head: Element | null };
    seen.moved = 0;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        seen.moved += shift.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    addEventListener('DOMContentLoaded', () => {
      seen.head = document.querySelector('h1');
    });
  });
  for (const address of ['/', '/explore']) {
    asked.length = 0;
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const seen = await page.evaluate(() => {
      const { moved, head } = window as unknown as { moved: number; head: Element | null };
      return { moved, same: head !== null && head === document.querySelector('h1') };
    });
    expect(seen.same, address).toBe(true);
    expect(seen.moved, address).toBeLessThan(0.01);
    const toServer = asked.filter((url) => url.includes('/api/')).sort();
    expect(toServer).toEqual([...new Set(toServer)]);
  }
});

test('what is typed and pressed before the app runs is not lost', async ({ newPerson }) => {
  const page = await newPerson();
  const letThrough = await holdTheApp(page);
  await look(page, '/explore');
  await page.getByLabel('Search', { exact: false }).first().fill('kubernetes');
  await page.getByRole('switch', { name: 'Online now only' }).click();
  letThrough();
  await expect(page).toHaveURL(/search=kubernetes/);
  await expect(page).toHaveURL(/available=true/);
  await expect(page.getByRole('switch', { name: 'Online now only' })).toBeChecked();
});

test('what is typed in the moment in which the app takes the page over is not lost', async ({
  newPerson,
}) => {
  const page = await newPerson();
  await page.addInitScript(() => {
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args) {
      listen.apply(this, args);
      const field = document.querySelector<HTMLInputElement>('#root search input');
      // React begins: it listens to clicks at the root, and has not looked at any field yet.
      if (field && args[0] === 'click' && this === document.getElementById('root')) {
        EventTarget.prototype.addEventListener = listen;
        field.value = 'kubernetes';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    } as typeof listen;
  });
  await page.goto('/explore');
  await expect(page.getByLabel('Search', { exact: false }).first()).toHaveValue('kubernetes');
  await expect(page).toHaveURL(/search=kubernetes/);
});

test('whoever is signed in sees no door to come in by', async ({ newPerson }) => {
  const page = await newPerson({ phone: true });
  await comeIn(page);
  const letThrough = await holdTheApp(page);
  await look(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Talk to someone who has done it.');
  await expect(page.getByRole('link', { name: 'Log in' }).filter({ visible: true })).toHaveCount(0);
  letThrough();
  await expect(page.getByRole('link', { name: 'Wallet' }).filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Log in' }).filter({ visible: true })).toHaveCount(0);
});
