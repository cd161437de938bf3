import { comeIn } from '../../stage/talks';
import { expect, expectRefusals, test } from '../../stage/test';

/** Once it has failed and has been tried again as often as a page does, nobody answers any more. */
const TRIES = 3;

test('what is known stays on the page when asking for it again fails', async ({ newPerson }) => {
  const page = await newPerson();
  await comeIn(page);
  await page.goto('/wallet');
  const history = page.getByRole('link', { name: /Money added/ });
  await expect(history).toHaveCount(1);

  expectRefusals(page.context(), /api\/wallet/);
  const asked: Record<string, number> = { wallet: 0, transactions: 0 };
  await page.route(/\/api\/wallet(\/transactions)?(\?.*)?$/, (route) => {
    const what = route.request().url().includes('transactions') ? 'transactions' : 'wallet';
    asked[what] = (asked[what] ?? 0) + 1;
    return route.fulfill({ status: 503 });
  });
  await page.getByRole('button', { name: 'Add ₹500' }).click();
  await expect.poll(() => Math.min(...Object.values(asked))).toBeGreaterThanOrEqual(TRIES);
  await page.waitForTimeout(500);
  await expect(page.getByRole('heading', { name: 'In your wallet' })).toBeVisible();
  await expect(history).toHaveCount(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a refusal is told in the reader’s language', async ({ newPerson }) => {
  const page = await newPerson({ hindi: true, phone: true });
  await page.goto('/login');
  await page.getByRole('button', { name: 'मेहमान बनकर अंदर आएँ' }).click();
  await expect(page).toHaveURL('/explore');
  await page.goto('/wallet');
  expectRefusals(page.context(), /api\/wallet\/deposit/);
  await page.route('**/api/wallet/deposit', (route) =>
    route.fulfill({
      status: 400,
      contentType: 'application/problem+json',
      json: {
        type: 'about:blank',
        title: 'Bad Request',
        status: 400,
        detail: 'amount must be between ₹1 and ₹10,000',
        code: 'VALIDATION_FAILED',
        errors: [{ field: 'amount', message: 'must be between ₹1 and ₹10,000' }],
      },
    }),
  );
  await page.getByRole('button', { name: '₹500 जोड़ें' }).click();
  await expect(page.getByRole('alert')).toHaveText('₹1 से ₹10,000 तक, दशमलव के बाद ज़्यादा से ज़्यादा दो अंक');
});
