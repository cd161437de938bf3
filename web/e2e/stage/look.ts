import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

/** How a page is seen: on what, and in which light. */
export type Sight = { phone: boolean; dark: boolean };

export const SIGHTS: readonly Sight[] = [
  { phone: false, dark: false },
  { phone: false, dark: true },
  { phone: true, dark: false },
  { phone: true, dark: true },
];

export const wordsOf = ({ phone, dark }: Sight) => `${phone ? 'phone' : 'desk'}-${dark ? 'dark' : 'light'}`;

/** Looks for faults, and takes a picture where `KONNECT_PICTURES` asks for them. */
export async function expectFaultless(page: Page, name: string, sight: Sight) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  if (process.env.KONNECT_PICTURES !== undefined) {
    const path = fileURLToPath(new URL(`../pictures/${name}-${wordsOf(sight)}.png`, import.meta.url));
    await takePicture(page, path);
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
  expect(`${name} ${width}`).toBe(`${name} ${NARROWEST}`);
}

/** Nothing sticks out of the narrowest phone, in either language. */
export async function expectNoSidewaysScroll(page: Page, name: string) {
  await page.setViewportSize({ width: NARROWEST, height: 740 });
  await expectToFit(page, `${name}, English`);
  await page.evaluate(() => localStorage.setItem('konnect.language', 'hi'));
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await expectToFit(page, `${name}, Hindi`);
  await page.evaluate(() => localStorage.setItem('konnect.language', 'en'));
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
}
