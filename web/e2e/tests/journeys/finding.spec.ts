import { MENTOR } from '../../stage/hours';
import { newEmail, signUp } from '../../stage/people';
import { playExpert } from '../../stage/talks';
import { expect, expectRefusals, test } from '../../stage/test';

test('somebody finds an expert by a mistyped word, and the filters stand in the address', async ({
  newPerson,
}) => {
  const page = await newPerson();
  await page.goto('/');
  await page.getByLabel('What do you need help with').fill('kubernets');
  await page.getByRole('button', { name: 'Find someone' }).first().click();
  await expect(page).toHaveURL(/\/explore\?search=kubernets/);
  await expect(page.getByRole('heading', { name: 'Who do you need?' })).toBeFocused();
  await expect(page.getByRole('listitem').first()).toContainText('Kubernetes');

  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(page).toHaveURL('/explore');
  await page.getByRole('switch', { name: 'Online now only' }).click();
  await expect(page).toHaveURL('/explore?available=true');
  await page.reload();
  await expect(page.getByRole('switch', { name: 'Online now only' })).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL('/explore');
});

test('the list goes on to its end by the keyboard alone', async ({ newPerson }) => {
  const page = await newPerson();
  // More comes by itself to whoever scrolls; here it comes by the button or not at all.
  await page.addInitScript(() => {
    window.IntersectionObserver.prototype.observe = () => undefined;
  });
  await page.goto('/explore');
  const people = page.getByRole('region', { name: 'People' }).getByRole('listitem');
  await expect(people).toHaveCount(20);
  const more = page.getByRole('button', { name: 'Show more people' });
  // The first rows come drawn, the way to more of them comes with the app.
  await expect(more).toBeVisible();
  while (await more.isVisible()) {
    const shown = await people.count();
    await more.press('Enter');
    await expect.poll(() => people.count()).toBeGreaterThan(shown);
  }
  expect(await people.count()).toBeGreaterThan(40);
});

test('where nobody is free, a time with somebody who is away can be booked', async ({ newPerson }) => {
  const page = await newPerson({ phone: true });
  await page.goto(`/explore?available=true&search=${encodeURIComponent(MENTOR.name)}`);
  await expect(page.getByRole('heading', { name: /^Nobody free for/ })).toBeVisible();
  await page.getByRole('link', { name: 'Book a time with Arjun' }).click();
  await expect(page.getByRole('heading', { name: MENTOR.name, level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Book a time' })).toBeInViewport();
  await expect(page.getByText('Arjun Mehta is away just now.').filter({ visible: true })).toBeVisible();
});

test('whoever has to sign in first comes back to the expert with the limit still set', async ({
  newPerson,
}) => {
  const { name } = await playExpert(await newPerson());
  const page = await newPerson();
  await page.goto(`/explore?available=true&search=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name }).filter({ hasText: 'Free now' }).click();
  await expect(page).toHaveURL(/\/expert\//);
  const box = page.getByRole('complementary');
  await box.getByRole('checkbox').click();
  await expect(page).toHaveURL(/max=\d+/);
  const expert = page.url();

  await box.getByRole('button', { name: 'Chat now' }).click();
  await expect(page).toHaveURL(/\/login\?next=/);
  await page.getByRole('button', { name: 'Come in as a visitor' }).click();
  await expect(page).toHaveURL(expert);
  await page.getByRole('button', { name: 'Keep among your favourites' }).click();
  await expect(page.getByRole('button', { name: 'Take out of your favourites' })).toBeVisible();
});

test('a new account answers three short questions and is where it wanted to go', async ({ newPerson }) => {
  const page = await newPerson({ phone: true });
  await signUp(page, 'Farida Khan');
  await expect(page).toHaveURL(/\/onboarding/);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('checkbox', { name: 'Design' }).click();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Design' })).toBeChecked();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('checkbox', { name: 'Learn a skill' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL('/explore');
});

test('what the server refuses is said at its field, and nothing typed is lost', async ({ newPerson }) => {
  const page = await newPerson();
  expectRefusals(page.context(), /\/api\/auth\/signup/);
  await page.goto('/signup');
  await page.getByLabel('Name').fill('Farida Khan');
  const email = newEmail();
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('password123');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByText('This password is too easy to guess.')).toBeVisible();
  await expect(page.getByLabel('Email')).toHaveValue(email);
});

test('a way back that leads elsewhere is not taken', async ({ newPerson }) => {
  const page = await newPerson();
  await page.goto('/login?next=//elsewhere.example');
  await page.getByRole('button', { name: 'Come in as a visitor' }).click();
  await expect(page).toHaveURL('/explore');
});
