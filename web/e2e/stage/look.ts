import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { CDPSession, Page } from '@playwright/test';
import { cutTexts } from './cut-texts';
import { DESK, expect, PHONE } from './test';

/** How a page is seen: on what, and in which light. */
export type Sight = { phone: boolean; dark: boolean };

const SIGHTS: readonly Sight[] = [
  { phone: false, dark: false },
  { phone: false, dark: true },
  { phone: true, dark: false },
  { phone: true, dark: true },
];

/** What every page shows in all sights is seen in one where it is seldom; in all four where pictures are taken. */
export const SEEN =
  process.env.KONNECT_PICTURES === undefined ? SIGHTS.filter(({ phone, dark }) => phone && dark) : SIGHTS;

export const wordsOf = ({ phone, dark }: Sight) => `${phone ? 'phone' : 'desk'}-${dark ? 'dark' : 'light'}`;

/** Looks for faults, and takes a picture where `KONNECT_PICTURES` asks for them. */
async function expectFaultless(page: Page, name: string, sight: Sight) {
  // Without a window of its own for the frames of other hosts: there are none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  await picture(page, `${name}-${wordsOf(sight)}`);
}

async function picture(page: Page, name: string) {
  if (process.env.KONNECT_PICTURES !== undefined) {
    await takePicture(page, fileURLToPath(new URL(`../pictures/${name}.png`, import.meta.url)));
  }
}

/** The whole page at once: what stands at the window's foot stands at the page's. */
async function takePicture(page: Page, path: string) {
  const window = page.viewportSize();
  const width = window?.width ?? 0;
  // In a taller window a page may be taller.
  for (let height = 0, before = -1; height !== before; ) {
    before = height;
    height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
  }
  await page.screenshot({ path, animations: 'disabled' });
  await page.setViewportSize({ width, height: window?.height ?? 0 });
}

const NARROWEST = 360;

async function expectToFit(page: Page, name: string) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(`${name} ${width}`).toBe(`${name} ${NARROWEST}`);
  expect.soft((await cutTexts(page)).map((text) => `${name} cuts: ${text}`)).toEqual([]);
}

/** Chosen in another window: this one takes it, and stays as it is. */
async function speak(page: Page, language: 'en' | 'hi') {
  await page.evaluate((chosen) => {
    localStorage.setItem('konnect.language', chosen);
    dispatchEvent(new StorageEvent('storage', { key: 'konnect.language', newValue: chosen }));
  }, language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await page.evaluate(() => document.fonts.ready);
}

/** Nothing sticks out of the narrowest phone, nor out of its place there, in either language. */
export async function expectNoSidewaysScroll(page: Page, name: string) {
  const window = page.viewportSize();
  await page.setViewportSize({ width: NARROWEST, height: 740 });
  await expectToFit(page, `${name}, English`);
  await speak(page, 'hi');
  await expectToFit(page, `${name}, Hindi`);
  await picture(page, `${name}-hindi`);
  await speak(page, 'en');
  await page.setViewportSize(window ?? { width: NARROWEST, height: 740 });
}

export type Look = (name: string) => Promise<void>;

/** The same window becomes another: its width, its light, and whether it is touched, which ends with the session. */
async function turnTo(page: Page, session: CDPSession, { phone, dark }: Sight) {
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: phone });
  await page.setViewportSize(phone ? PHONE : DESK);
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Looks at a state in every sight, one after the other, and leaves the page as a desktop in the light. */
export const looksInAllSights =
  (page: Page): Look =>
  async (name) => {
    const session = await page.context().newCDPSession(page);
    for (const sight of SIGHTS.toReversed()) {
      await turnTo(page, session, sight);
      await expectFaultless(page, name, sight);
    }
    await session.detach();
  };

/** Looks at a state for all that can be wrong with it: on the phone in the dark also whether it fits the narrowest one. */
export const looksAt =
  (page: Page, sight: Sight): Look =>
  async (name) => {
    await expectFaultless(page, name, sight);
    if (sight.phone && sight.dark) {
      await expectNoSidewaysScroll(page, name);
    }
  };
