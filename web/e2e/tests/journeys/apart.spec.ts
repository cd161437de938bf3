import { signUp } from '../../stage/people';
import { beginWith, end, messagesOf, recharge, say } from '../../stage/talks';
import { expect, test } from '../../stage/test';

test.use({ apart: true });

test('the app on a host of its own: signed up, paid, talked, and still signed in after a reload', async ({
  newPerson,
  home,
}) => {
  const server = process.env.KONNECT_URL ?? '';
  expect(home).not.toBe(server);
  const page = await newPerson();
  const strays: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === home && /^\/(api|portraits|socket\.io)\//.test(pathname)) {
      strays.push(pathname);
    }
  });
  await signUp(page, 'Farida Khan');
  await recharge(page, 500);

  await page.goto('/explore?available=true');
  const picture = page.getByRole('region', { name: 'People' }).locator('img').first();
  await expect(picture).toHaveJSProperty('complete', true);
  expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  expect(await picture.getAttribute('src')).toMatch(server);

  const { items } = await (await page.request.get(`${server}/api/experts?available=true`)).json();
  await beginWith(page, items.find(({ busy }: { busy: boolean }) => !busy).id);
  await say(page, 'Is my deployment any good?');
  await expect(messagesOf(page).getByText('They:').first()).toBeAttached();
  await page.reload();
  await expect(messagesOf(page).getByText('Is my deployment any good?')).toBeVisible();
  await end(page);

  await page.goto('/profile');
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect(page.getByRole('link', { name: 'Log in' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Log in' })).toBeVisible();
  expect(strays).toEqual([]);
});
