import {
  beginWith,
  comeIn,
  end,
  messagesOf,
  meterOf,
  minutesOf,
  playExpert,
  rupeesIn,
  say,
  tell,
} from '../../stage/talks';
import { expect, expectRefusals, test } from '../../stage/test';

const clockOf = (text: string | null) => /\d+:\d\d/.exec(text ?? '')?.[0];

test('a line that breaks stops the meter, and nothing said meanwhile is lost', async ({ newPerson }) => {
  const stage = await newPerson();
  const { expertId, price, phone } = await playExpert(stage);
  const page = await newPerson();
  expectRefusals(page.context(), /./);
  await comeIn(page);
  await beginWith(page, expertId);
  await tell(page, phone, 'Can you hear me?');

  await page.context().setOffline(true);
  const meter = meterOf(page);
  await expect(meter).toContainText('You are offline. The meter has stopped.');
  await expect(meterOf(phone)).toContainText('lost the connection');
  await say(page, 'This one waits for the line.');
  await expect(page.getByText('Goes when you are back')).toBeVisible();
  await say(phone, 'I am still here.');
  await expect(messagesOf(page).getByText('I am still here.')).toHaveCount(0);
  const stood = clockOf(await meter.textContent());
  // Longer than a minute lasts here: a second one would be due.
  await page.waitForTimeout(9_000);
  expect(clockOf(await meter.textContent())).toBe(stood);

  await page.context().setOffline(false);
  await expect(messagesOf(page).getByText('I am still here.')).toBeVisible();
  await expect(page.getByText('Goes when you are back')).toBeHidden();
  await expect(meter).toContainText('Next minute in');
  await expect(messagesOf(phone).getByText('This one waits for the line.')).toHaveCount(1);
  await expect(messagesOf(page).getByText('This one waits for the line.')).toHaveCount(1);
  await expect(page.locator('.slip')).toContainText('Your line was down');

  await page.reload();
  await expect(messagesOf(page).getByText('Can you hear me?')).toBeVisible();
  await expect(messagesOf(page).getByText('I am still here.')).toBeVisible();
  await expect(meterOf(page)).toContainText('Next minute in');
  const amount = rupeesIn(await end(page));
  await expect(minutesOf(page)).toHaveCount(amount / price);
  await expect(page.getByText(`You paid ₹${amount}.`)).toBeVisible();
});
