import { beforeEach, expect, it, vi } from 'vitest';
import { Media, NotOpened } from './media';

/** What a browser hands out, as far as it is asked for here; jsdom has none of it. */
class Track extends EventTarget {
  readyState: 'live' | 'ended' = 'live';
  enabled = true;
  onended: (() => void) | null = null;
  constructor(readonly kind: 'audio' | 'video') {
    super();
  }
  stop() {
    this.readyState = 'ended';
  }
}

class Stream {
  constructor(private tracks: Track[] = []) {}
  getTracks = () => [...this.tracks];
  getAudioTracks = () => this.tracks.filter(({ kind }) => kind === 'audio');
  getVideoTracks = () => this.tracks.filter(({ kind }) => kind === 'video');
  addTrack(track: Track) {
    this.tracks = [...this.tracks.filter((each) => each !== track), track];
  }
  removeTrack(track: Track) {
    this.tracks = this.tracks.filter((each) => each !== track);
  }
}

let handed: Track[] = [];
let allow: () => Promise<void> = async () => undefined;

const hand = async (kinds: ('audio' | 'video')[]) => {
  await allow();
  const tracks = kinds.map((kind) => new Track(kind));
  handed.push(...tracks);
  return new Stream(tracks);
};

beforeEach(() => {
  handed = [];
  allow = async () => undefined;
  vi.stubGlobal('MediaStream', Stream);
  vi.stubGlobal('navigator', {
    mediaDevices: {
      getUserMedia: ({ audio, video }: MediaStreamConstraints) =>
        hand([...(audio ? ['audio' as const] : []), ...(video ? ['video' as const] : [])]),
      getDisplayMedia: () => hand(['video']),
    },
  });
});

const live = () => handed.filter(({ readyState }) => readyState === 'live').length;
const media = () => new Media({}, () => undefined);

it('asks for the camera only where the call has a picture', async () => {
  const voice = media();
  await voice.open('voice');
  expect(handed.map(({ kind }) => kind)).toEqual(['audio']);
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
  allow = () => new Promise((resolve) => (permit = resolve));
  const late = media();
  const opening = late.open('video');
  late.stop();
  permit();
  await expect(opening).rejects.toBeInstanceOf(NotOpened);
  expect(handed).toHaveLength(2);
  expect(live()).toBe(0);
});

it('lets go of the old device when another is chosen, and stays muted', async () => {
  const one = media();
  await one.open('video');
  one.mute(true);
  await one.choose({ microphone: 'headset', camera: 'desk' });
  expect(handed).toHaveLength(4);
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

it('says why it got nothing', async () => {
  const faultOf = async (name: string) => {
    allow = () => Promise.reject(Object.assign(new Error(name), { name }));
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
  const open = () => handed.filter(({ readyState }) => readyState === 'live');
  expect(open().filter(({ enabled }) => enabled)).toEqual([]);
  call.hold(false);
  expect(open().map(({ kind, enabled }) => [kind, enabled])).toEqual([
    ['video', true],
    ['video', true],
    ['audio', false],
  ]);
  call.stop();
});
