import type { Page } from '@playwright/test';
import { callOf, expectToTalk, press, watchCalls } from '../../stage/calls';
import { beginWith, comeIn, end, playExpert } from '../../stage/talks';
import { expect, test } from '../../stage/test';

type Sent = { surface?: string | undefined; device?: string | undefined };

/** What the picture is taken from that goes to the other. */
const sentBy = (page: Page): Promise<Sent> =>
  page.evaluate(() => {
    const { connections } = (window as Window & { made?: { connections: RTCPeerConnection[] } }).made ?? {
      connections: [],
    };
    const open = connections.find(({ connectionState }) => connectionState === 'connected');
    const track = open?.getSenders().find((sender) => sender.track?.kind === 'video')?.track;
    const { displaySurface, deviceId } = track?.getSettings() ?? {};
    return { surface: displaySurface, device: deviceId };
  });

test('in a call one shares the screen, takes another camera, and keeps the picture beside other windows', async ({
  newPerson,
}) => {
  const stage = await newPerson();
  await watchCalls(stage);
  const { expertId, phone } = await playExpert(stage);
  const page = await newPerson();
  await watchCalls(page);
  await comeIn(page);
  await beginWith(page, expertId);
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
