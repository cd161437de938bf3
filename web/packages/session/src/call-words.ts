import type { CallState } from '@konnect/calls/call-state';
import type { CallView } from '@konnect/calls/call-view';
import type { TFunction } from 'i18next';
import { isReconnecting } from './use-room-call';

type Said = { t: TFunction<'session'>; view: CallView; name: string; now: number };

/** How a call stands, in a line. */
export function callWords({ t, view, name, now }: Said): string {
  const { call, quality } = view;
  switch (call.phase) {
    case 'opening':
      return t(call.kind === 'video' ? 'call.allowBoth' : 'call.allowMicrophone');
    case 'calling':
      return t('call.ringing', { name, count: secondsLeft(call, now) });
    case 'answering':
      return t('call.connecting');
    case 'running':
      if (isReconnecting(call)) {
        return t(call.lineGoneSince === null ? 'call.reconnecting' : 'call.ownLineGone', { name });
      }
      if (call.link === 'new') {
        return t('call.connecting');
      }
      return quality === null ? t('call.connected') : t(`call.quality.${quality}`);
    case 'incoming':
    case 'idle':
    case 'over':
      return '';
  }
}

const RINGS_S = 45;

/** The clock that is looked at may stand a little behind. */
const secondsLeft = ({ until }: CallState, now: number) =>
  Math.min(RINGS_S, Math.max(0, Math.ceil(((until ?? now) - now) / 1000)));

/** Why it is over, where one did not do it oneself and something is to be said. */
export function endWords({ t, view, name }: Omit<Said, 'now'>): string | null {
  const { phase, why } = view.call;
  if (phase !== 'over' || why === null) {
    return null;
  }
  switch (why) {
    case 'hang-up':
    case 'declined':
    case 'session-ended':
      return null;
    case 'devices':
      return faultWords(t, view.call);
    default:
      return t(`call.over.${why}`, { name });
  }
}

/** Why the devices did not open, and what to do about it. */
export function faultWords(t: TFunction<'session'>, { fault, kind }: CallState): string | null {
  if (fault === null) {
    return null;
  }
  return t(`call.fault.${fault}`, kind === 'video' ? { context: 'video' } : {});
}
