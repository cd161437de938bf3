import { callOf, expectToTalk, inAChat, press, sentBy } from '../../stage/calls';
import { end } from '../../stage/talks';
import { expect, test } from '../../stage/test';

test('in a call one shares the screen, takes another camera, and keeps the picture beside other windows', async ({
  newPerson,
}) => {
  const { stage, phone, page } = await inAChat(newPerson);
  await press(page, /^Video call with/);
  await press(phone, 'Answer with video');
  await expectToTalk(page, stage);
  const { device } = await sentBy(page);

  const share = callOf(page).getByRole('button', { name: 'Share' });
  await share.click();
  await expect(share).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await sentBy(page)).surface).toBeTruthy();
  await expectToTalk(page, stage);
  await share.click();
  await expect(share).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => sentBy(page)).toEqual({ surface: undefined, device });

  await press(page, 'Devices');
  const cameras = page.getByRole('dialog').getByLabel('Camera');
  const others = await cameras
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  // The second of Chromium's stand-ins makes pictures of depth, which no call can send.
  const other = others.at(-1) ?? '';
  expect(other).not.toBe(device);
  await cameras.selectOption(other);
  await expect.poll(async () => (await sentBy(page)).device).toBe(other);
  await press(page.getByRole('dialog'), 'Done');
  await expectToTalk(page, stage);

  await press(page, 'Picture in picture');
  await expect
    .poll(() => page.evaluate(() => document.pictureInPictureElement?.getAttribute('aria-label')))
    .toMatch(/^Video of/);
  await end(page);
  await expect.poll(() => page.evaluate(() => document.pictureInPictureElement)).toBeNull();
});
