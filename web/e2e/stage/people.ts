import type { Page } from '@playwright/test';
import { expect } from './test';

let made = 0;

/** Nobody has had this address before. */
export const newEmail = () => `person-${Date.now()}-${made++}@example.com`;

export async function signUp(page: Page, name: string): Promise<string> {
  const email = newEmail();
  await page.goto('/signup');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('violet-harbour-92');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page).not.toHaveURL(/signup/);
  return email;
}

export async function logIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto('/login');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page).not.toHaveURL(/login/);
}
