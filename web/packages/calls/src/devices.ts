import type { Devices } from './call-view';
import { noDevices } from './call-view';

/** The devices there are, each time they change; the answer ends it. */
export function watchDevices(tell: (devices: Devices) => void): () => void {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices?.enumerateDevices === undefined) {
    return () => undefined;
  }
  let wanted = true;
  const look = () => {
    void devices
      .enumerateDevices()
      .then((all) => wanted && tell(sorted(all)))
      .catch(() => undefined);
  };
  look();
  devices.addEventListener('devicechange', look);
  return () => {
    wanted = false;
    devices.removeEventListener('devicechange', look);
  };
}

function sorted(all: MediaDeviceInfo[]): Devices {
  const of = (kind: MediaDeviceKind) =>
    all.filter((device) => device.kind === kind && device.deviceId !== '');
  return all.length === 0
    ? noDevices
    : { microphones: of('audioinput'), cameras: of('videoinput'), speakers: of('audiooutput') };
}

/** Whether the screen can be shown to the other, and another loudspeaker be taken: not on every phone. */
export const canShare = () => typeof navigator.mediaDevices?.getDisplayMedia === 'function';
export const canChooseSpeaker = () => 'setSinkId' in HTMLMediaElement.prototype;
