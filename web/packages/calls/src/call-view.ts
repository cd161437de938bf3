import type { CallState } from './call-state';
import { noCall } from './call-state';
import type { Chosen } from './media';
import type { Quality } from './quality';

/** The devices there are; without the names until the person has allowed one of them. */
export type Devices = Record<'microphones' | 'cameras' | 'speakers', readonly MediaDeviceInfo[]>;

/** Why there is no picture, where one was wished for; `weak-screen` where the screen alone was shown. */
export type NoPicture = 'denied' | 'missing' | 'in-use' | 'insecure' | 'weak-line' | 'weak-screen';

/** All of a call that is to be seen. */
export type CallView = {
  call: CallState;
  muted: boolean;
  filming: boolean;
  sharing: boolean;
  noPicture: NoPicture | null;
  /** What one shows and what one sees; null where there is nothing. */
  own: MediaStream | null;
  theirs: MediaStream | null;
  /** The browser plays nothing before something is pressed. */
  silent: boolean;
  quality: Quality | null;
  devices: Devices;
  chosen: Chosen;
  canShare: boolean;
  canChooseSpeaker: boolean;
};

export const noDevices: Devices = { microphones: [], cameras: [], speakers: [] };

export const noView: CallView = {
  call: noCall,
  muted: false,
  filming: false,
  sharing: false,
  noPicture: null,
  own: null,
  theirs: null,
  silent: false,
  quality: null,
  devices: noDevices,
  chosen: {},
  canShare: false,
  canChooseSpeaker: false,
};
