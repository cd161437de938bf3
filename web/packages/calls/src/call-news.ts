import type { ServerEvents } from '@konnect/realtime/events';

/** Of all that the server tells, what a call hears. */
export const CALL_EVENTS = [
  'call-offer',
  'call-answer',
  'ice-candidate',
  'call-rejected',
  'call-ended',
  'chat-ended',
  'participant-status',
  'meter-paused',
  'meter-resumed',
] as const satisfies (keyof ServerEvents)[];

export type CallNews = {
  [E in (typeof CALL_EVENTS)[number]]: { event: E; payload: ServerEvents[E] };
}[(typeof CALL_EVENTS)[number]];
