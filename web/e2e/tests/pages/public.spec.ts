import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../stage/test';

const ADDRESSES = ['/', '/explore', '/login', '/signup', '/terms', '/privacy', '/expert'];

async function open(page: Page, address: string) {
  await page.goto(address === '/expert' ? '/explore?available=true' : address);
  if (address === '/expert') {
    await page.getByRole('region', { name: 'People' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'What people say' })).toBeVisible();
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

for (const dark of [false, true]) {
  for (const phone of [false, true]) {
    test(`the public pages have no fault, ${dark ? 'dark' : 'light'}, ${phone ? 'phone' : 'desk'}`, async ({
      newPerson,
    }) => {
      const page = await newPerson({ dark, phone });
      for (const address of ADDRESSES) {
        await open(page, address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  }
}

test('nothing is wider than the narrowest phone', async ({ newPerson }) => {
  const page = await newPerson({ phone: true, hindi: true });
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of ADDRESSES.filter((each) => each !== '/expert')) {
    await open(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});
