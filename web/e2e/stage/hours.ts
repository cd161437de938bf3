import type { APIRequestContext, Page } from '@playwright/test';
import { expect } from './test';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The expert of the demo who has a password. */
export const MENTOR = { email: 'mentor@konnect.demo', password: 'konnect-demo-1', name: 'Arjun Mehta' };

/** Lets that expert be booked all day, every day; gives the id. */
export async function openHours(request: APIRequestContext): Promise<string> {
  const base = process.env.KONNECT_URL ?? '';
  const { email, password } = MENTOR;
  const signedIn = await request.post(`${base}/api/auth/login`, { data: { email, password } });
  const { accessToken } = await signedIn.json();
  const headers = { Authorization: `Bearer ${accessToken}` };
  const weekly = DAYS.map((day) => ({ day, from: '00:00', to: '24:00' }));
  const kept = await request.put(`${base}/api/experts/me/availability`, {
    headers,
    data: { timeZone: 'Asia/Kolkata', weekly, exceptions: [] },
  });
  expect(kept.ok()).toBe(true);
  const own = await request.get(`${base}/api/experts/me`, { headers });
  return (await own.json()).id;
}

/** Takes the first time of the day after tomorrow: late enough for the whole money to come back. */
export async function bookFrom(page: Page, expertId: string, atSheet = async () => {}) {
  await page.goto(`/expert/${expertId}?minutes=15`);
  const times = page.getByRole('region', { name: 'Book a time' });
  await times.getByRole('group', { name: 'Day' }).getByRole('button').nth(2).click();
  await times.getByRole('list', { name: 'Free times' }).getByRole('button').first().click();
  const sheet = page.getByRole('dialog', { name: `Book ${MENTOR.name}` });
  await expect(sheet).toContainText('all of it comes back, later 50%');
  await atSheet();
  await sheet.getByRole('button', { name: /^Book and pay ₹/ }).click();
  await expect(page).toHaveURL(/\/bookings\//);
  await expect(page.getByText('Waiting for a yes')).toBeVisible();
}
