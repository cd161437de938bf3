import { vi } from 'vitest';

/** What a browser hands out, as far as tests ask for it; jsdom has none of it. */
export class Track extends EventTarget {
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

/** Puts devices in the browser's place; gives all that they will have handed out, and the say of whether they may. */
export function putInDevices() {
  const devices = {
    handed: [] as Track[],
    there: [] as string[],
    allow: async (): Promise<void> => undefined,
  };
  const wanted = (wish: boolean | MediaTrackConstraints | undefined) => {
    const { exact } = ((wish as MediaTrackConstraints).deviceId ?? {}) as ConstrainDOMStringParameters;
    if (exact !== undefined && !devices.there.includes(exact as string)) {
      throw Object.assign(new Error('not there'), { name: 'OverconstrainedError' });
    }
  };
  const hand = async (kinds: ('audio' | 'video')[]) => {
    await devices.allow();
    const tracks = kinds.map((kind) => new Track(kind));
    devices.handed.push(...tracks);
    return new Stream(tracks);
  };
  vi.stubGlobal('MediaStream', Stream);
  vi.stubGlobal('navigator', {
    mediaDevices: {
      getUserMedia: async ({ audio, video }: MediaStreamConstraints) => {
        for (const wish of [audio, video].filter(Boolean)) {
          wanted(wish);
        }
        return hand([...(audio ? ['audio' as const] : []), ...(video ? ['video' as const] : [])]);
      },
      getDisplayMedia: () => hand(['video']),
    },
  });
  return devices;
}
