import type { Locator, Page } from '@playwright/test';
import { beginWith, comeIn, playExpert } from './talks';
import { expect } from './test';

/** What a page of a call has made: its connections, and every track that it was ever handed. */
type Made = { connections: RTCPeerConnection[]; tracks: MediaStreamTrack[] };
type Watched = Window & { made?: Made };

type Ways = {
  /** No way is found but through the TURN server. */
  relayed?: boolean | undefined;
  /** The port of a line to that server. */
  line?: number | undefined;
};

/** From the next page on, keeps an eye on what calls make. */
export async function watchCalls(page: Page, { relayed = false, line }: Ways = {}) {
  await page.addInitScript(
    ([policy, port]) => {
      const made: Made = { connections: [], tracks: [] };
      (window as Watched).made = made;
      window.RTCPeerConnection = class extends RTCPeerConnection {
        constructor(configuration?: RTCConfiguration) {
          const servers = JSON.stringify(configuration?.iceServers ?? []);
          const iceServers = JSON.parse(port ? servers.replace(/(turn:[^:"]+:)\d+/g, `$1${port}`) : servers);
          super({ ...configuration, iceServers, iceTransportPolicy: policy });
          made.connections.push(this);
        }
      };
      const { mediaDevices } = navigator;
      const ask = mediaDevices.getUserMedia.bind(mediaDevices);
      mediaDevices.getUserMedia = async (wish) => {
        const stream = await ask(wish);
        made.tracks.push(...stream.getTracks());
        return stream;
      };
    },
    [policyOf(relayed), line] as const,
  );
}

/** A mentee on a page and an expert on the phone of a stage, in a chat of theirs. */
export async function inAChat(newPerson: () => Promise<Page>, { relayed = false, line }: Ways = {}) {
  const [stage, page] = [await newPerson(), await newPerson()];
  await watchCalls(stage, { relayed });
  await watchCalls(page, { relayed, line });
  const { expertId, phone } = await playExpert(stage);
  await comeIn(page);
  await beginWith(page, expertId);
  return { stage, phone, page };
}

const policyOf = (relayed: boolean): RTCIceTransportPolicy => (relayed ? 'relay' : 'all');

/** By what the media of the call that runs go: `host` to the other directly, `relay` through the TURN server. */
export const wayOf = (page: Page) =>
  page.evaluate(async () => {
    const { connections } = (window as Watched).made ?? { connections: [] };
    const open = connections.find(({ connectionState }) => connectionState === 'connected');
    const stats = [...((await open?.getStats())?.values() ?? [])];
    const transport = stats.find(({ type }) => type === 'transport');
    const pair = stats.find(({ id }) => id === transport?.selectedCandidatePairId);
    return stats.find(({ id }) => id === pair?.localCandidateId)?.candidateType;
  });

type Sent = { surface?: string | undefined; device?: string | undefined };

/** What the picture is taken from that goes to the other. */
export const sentBy = (page: Page): Promise<Sent> =>
  page.evaluate(() => {
    const { connections } = (window as Watched).made ?? { connections: [] };
    const open = connections.find(({ connectionState }) => connectionState === 'connected');
    const track = open?.getSenders().find((sender) => sender.track?.kind === 'video')?.track;
    const { displaySurface, deviceId } = track?.getSettings() ?? {};
    return { surface: displaySurface, device: deviceId };
  });

export type Heard = { frames: number; sound: number; way: string };

/** What has come from the other until now: pictures that were decoded, sound that was loud; and by which way. */
export const heardBy = (page: Page) =>
  page.evaluate(async (): Promise<Heard> => {
    const heard: Heard = { frames: 0, sound: 0, way: '' };
    const { connections } = (window as Watched).made ?? { connections: [] };
    for (const connection of connections.filter(({ connectionState }) => connectionState !== 'closed')) {
      heard.way = /a=ice-ufrag:(\S+)/.exec(connection.localDescription?.sdp ?? '')?.[1] ?? '';
      for (const stat of (await connection.getStats()).values()) {
        if (stat.type === 'inbound-rtp') {
          heard.frames += stat.framesDecoded ?? 0;
          heard.sound += stat.totalAudioEnergy ?? 0;
        }
      }
    }
    return heard;
  });

const WITHIN_MS = 15_000;

/** Each hears the other, from now on. */
export async function expectToHear(...pages: Page[]) {
  for (const page of pages) {
    const before = await heardBy(page);
    await expect
      .poll(async () => (await heardBy(page)).sound - before.sound, { timeout: WITHIN_MS })
      .toBeGreaterThan(0);
  }
}

/** Both see and hear the other, from now on: by what was decoded, and not only by what stands on the page. */
export async function expectToTalk(...pages: Page[]) {
  for (const page of pages) {
    await expect(page.getByLabel(/^Video of/)).toBeAttached();
    const before = await heardBy(page);
    await expect
      .poll(async () => (await heardBy(page)).frames - before.frames, { timeout: WITHIN_MS })
      .toBeGreaterThan(5);
    await expectToHear(page);
  }
}

const LET_GO_WITHIN_MS = 500;

/** Nothing is open any more: no microphone, no camera, no connection. */
export async function expectToHaveLetGo(page: Page, within = LET_GO_WITHIN_MS) {
  const open = () =>
    page.evaluate(() => {
      const { tracks = [], connections = [] } = (window as Watched).made ?? {};
      return (
        tracks.filter(({ readyState }) => readyState === 'live').length +
        connections.filter(({ connectionState }) => connectionState !== 'closed').length
      );
    });
  await expect.poll(open, { timeout: within, intervals: [50] }).toBe(0);
}

type Scope = Page | Locator;

export const callOf = (scope: Scope) => scope.getByRole('region', { name: /^Call with/ });

export const press = (scope: Scope, name: string | RegExp) =>
  scope.getByRole('button', { name }).filter({ visible: true }).first().click();
