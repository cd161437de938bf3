import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll, looksInAllSights } from '../../stage/look';
import { expect, test } from '../../stage/test';

const PAGES: Record<string, string> = {
  home: '/',
  explore: '/explore',
  login: '/login',
  signup: '/signup',
  'forgotten-password': '/forgot-password',
  'new-password': '/reset-password?token=none',
  'email-unconfirmed': '/verify-email',
  terms: '/terms',
  privacy: '/privacy',
  expert: '/explore?available=true',
  'not-found': '/nowhere',
};

async function open(page: Page, name: string, address: string) {
  await page.goto(address);
  if (name === 'expert') {
    await page.getByRole('link').filter({ hasText: 'Free now' }).first().click();
    await expect(page.getByRole('heading', { name: 'What people say' })).toBeVisible();
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

test('the public pages have no fault', async ({ newPerson }) => {
  test.setTimeout(240_000);
  const page = await newPerson();
  const look = looksInAllSights(page);
  for (const [name, address] of Object.entries(PAGES)) {
    await open(page, name, address);
    await look(name);
  }
});

test('nothing is wider than the narrowest phone', async ({ newPerson }) => {
  const page = await newPerson({ phone: true });
  for (const [name, address] of Object.entries(PAGES)) {
    await open(page, name, address);
    await expectNoSidewaysScroll(page, name);
  }
});
