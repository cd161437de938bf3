import { beforeEach, expect, it, vi } from 'vitest';
import { Media, NotOpened } from './media';
import { putInDevices, type Track } from './stand-in-devices';

let devices = putInDevices();
beforeEach(() => {
  devices = putInDevices();
});

const live = () => devices.handed.filter(({ readyState }) => readyState === 'live').length;
const media = () => new Media({}, () => undefined);

it('asks for the camera only where the call has a picture', async () => {
  const voice = media();
  await voice.open('voice');
  expect(devices.handed.map(({ kind }) => kind)).toEqual(['audio']);
  expect(voice.video).toBeNull();
});

it('leaves nothing open after the end: neither microphone nor camera nor screen', async () => {
  const all = media();
  await all.open('video');
  await all.openScreen();
  expect(live()).toBe(3);
  all.stop();
  expect(live()).toBe(0);
  expect(all.stream.getTracks()).toEqual([]);
});

it('closes what is allowed only after the end, at once', async () => {
  let permit: () => void = () => undefined;
  devices.allow = () => new Promise((resolve) => (permit = resolve));
  const late = media();
  const opening = late.open('video');
  late.stop();
  permit();
  await expect(opening).rejects.toBeInstanceOf(NotOpened);
  expect(devices.handed).toHaveLength(2);
  expect(live()).toBe(0);
});

it('lets go of the old device when another is chosen, and stays muted', async () => {
  const one = media();
  await one.open('video');
  one.mute(true);
  await one.choose({ microphone: 'headset', camera: 'desk' });
  expect(devices.handed).toHaveLength(4);
  expect(live()).toBe(2);
  expect(one.audio?.enabled).toBe(false);
});

it('shows oneself again when the screen is no longer shared', async () => {
  const one = media();
  await one.open('video');
  const face = one.video;
  await one.openScreen();
  expect(one.video).not.toBe(face);
  (one.video as unknown as Track).onended?.();
  expect(one.video).toBe(face);
  expect(one.sharing).toBe(false);
});

it('shows nothing any more when the pictures are given up, and is heard all the same', async () => {
  const all = media();
  await all.open('video');
  await all.openScreen();
  all.closePictures();
  expect([all.video, all.filming, all.sharing]).toEqual([null, false, false]);
  expect(live()).toBe(1);
  expect(all.audio?.readyState).toBe('live');
});

it('says why it got nothing', async () => {
  const faultOf = async (name: string) => {
    devices.allow = () => Promise.reject(Object.assign(new Error(name), { name }));
    return media()
      .open('voice')
      .catch((error: NotOpened) => error.fault);
  };
  expect(await faultOf('NotAllowedError')).toBe('denied');
  expect(await faultOf('NotFoundError')).toBe('missing');
  expect(await faultOf('NotReadableError')).toBe('in-use');
  vi.stubGlobal('navigator', {});
  expect(await faultOf('NotAllowedError')).toBe('insecure');
});

it('sends nothing while it is held, not even what is opened meanwhile, and is as muted as before after it', async () => {
  const call = media();
  await call.open('video');
  call.mute(true);
  call.hold(true);
  await call.openScreen();
  await call.reopenMicrophone();
  const open = () => devices.handed.filter(({ readyState }) => readyState === 'live');
  expect(open().filter(({ enabled }) => enabled)).toEqual([]);
  call.hold(false);
  expect(open().map(({ kind, enabled }) => [kind, enabled])).toEqual([
    ['video', true],
    ['video', true],
    ['audio', false],
  ]);
  call.stop();
});

it('takes what the browser would where the chosen device is not there any more', async () => {
  devices.there = ['desk'];
  const one = new Media({ microphone: 'headset', camera: 'desk' }, () => undefined);
  await one.open('video');
  expect(live()).toBe(2);
  await one.choose({ microphone: 'headset', camera: 'pulled-out' });
  expect(one.video?.readyState).toBe('live');
});
