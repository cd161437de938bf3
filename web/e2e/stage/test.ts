import { type BrowserContext, expect, type Page, test as plain } from '@playwright/test';
import { chooseHost } from './host';
import { READY_WITHIN_MS, startServer } from './start-server';
import { openTill, type Provider, type Till } from './till';

type Watched = { complaints: string[] };

/** Addresses whose refusal is part of a test: said beforehand, by the test. */
const expected = new WeakMap<BrowserContext, RegExp[]>();

export function expectRefusals(context: BrowserContext, ...addresses: RegExp[]) {
  expected.set(context, [...(expected.get(context) ?? []), ...addresses]);
}

function watch(context: BrowserContext, { complaints }: Watched) {
  const isExpected = (url: string) => (expected.get(context) ?? []).some((address) => address.test(url));
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    // A socket that fails is told of by the script that made it; its address is in the words.
    if (message.type() === 'error' && !isExpected(`${message.location().url} ${message.text()}`)) {
      complaints.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('response', (response) => {
    if (response.status() >= 400 && !isExpected(response.url())) {
      complaints.push(`${response.status()} ${response.request().method()} ${response.url()}`);
    }
  });
}

/** Whoever opens a page waits until the app listens. */
function patient(page: Page): Page {
  const open = page.goto.bind(page);
  page.goto = async (...address) => {
    const answer = await open(...address);
    await page.locator('html:not([data-drawn])').waitFor({ state: 'attached' });
    return answer;
  };
  return page;
}

/** A page for a person of their own: another browser, another sign-in. */
type NewPerson = (options?: { phone?: boolean; dark?: boolean; hindi?: boolean }) => Promise<Page>;

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

type Choices = { provider: Provider | null; apart: boolean };
type Served = { till: Till | null; home: string };

/**
 * The server of this worker alone: what is tested beside it may kill its own. Its deposits are taken by the sandbox, or by
 * the provider whom a file chooses; its app is at home with it, or on a host apart where a file wants that.
 */
const served = plain.extend<object, Choices & Served>({
  provider: [null, { option: true, scope: 'worker' }],
  apart: [false, { option: true, scope: 'worker' }],
  till: [
    async ({ browser: _, provider }, use) => {
      const till = provider && (await openTill(provider));
      await use(till);
      await till?.close();
    },
    { scope: 'worker' },
  ],
  home: [
    async ({ till, apart }, use) => {
      const host = apart ? await chooseHost() : null;
      const stop = await startServer({ ...till?.settings, ...host?.settings });
      const server = process.env.KONNECT_URL ?? '';
      const close = await host?.open(server);
      await use(host?.url ?? server);
      await close?.();
      await stop();
    },
    { scope: 'worker', auto: true, timeout: READY_WITHIN_MS },
  ],
});

/** A test fails when any of its pages complains: an error in the console, a refused request, a broken policy. */
export const test = served.extend<{ newPerson: NewPerson }>({
  newPerson: async ({ browser, home }, use) => {
    const watched: Watched = { complaints: [] };
    const contexts: BrowserContext[] = [];
    await use(async ({ phone = false, dark = false, hindi = false } = {}) => {
      const context = await browser.newContext({
        baseURL: home,
        viewport: phone ? PHONE : DESK,
        hasTouch: phone,
        colorScheme: dark ? 'dark' : 'light',
        locale: hindi ? 'hi-IN' : 'en-IN',
        timezoneId: 'Asia/Kolkata',
      });
      contexts.push(context);
      watch(context, watched);
      return patient(await context.newPage());
    });
    for (const context of contexts) {
      await context.close();
    }
    expect(watched.complaints).toEqual([]);
  },
});

export { expect };
