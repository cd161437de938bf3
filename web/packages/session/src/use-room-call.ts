import type { CallState } from '@konnect/calls/call-state';
import { type CallView, noView } from '@konnect/calls/call-view';
import type { Calls } from '@konnect/calls/calls';
import { useRoomParts } from './room-context';
import { useCalls } from './use-calls';

/** How a call of this room stands for the eye. */
type CallStage = 'none' | 'incoming' | 'on';

const STAGES: Record<CallState['phase'], CallStage> = {
  idle: 'none',
  over: 'none',
  incoming: 'incoming',
  opening: 'on',
  calling: 'on',
  answering: 'on',
  running: 'on',
};

export type RoomCall = {
  calls: Calls | null;
  view: CallView;
  stage: CallStage;
  /** The person is in a call of another room. */
  elsewhere: boolean;
};

/** The call of this room; those of others are none of its business. */
export function useRoomCall(): RoomCall {
  const { chatId } = useRoomParts();
  const { calls, view } = useCalls();
  const own = view.call.chatId === chatId;
  const stage = STAGES[view.call.phase];
  return own
    ? { calls, view, stage, elsewhere: false }
    : { calls, view: noView, stage: 'none', elsewhere: stage !== 'none' };
}

/** The media do not flow, or one of the two has no line to the server. */
export const isReconnecting = ({ phase, link, otherGoneSince, lineGoneSince }: CallState) =>
  phase === 'running' && (link === 'down' || otherGoneSince !== null || lineGoneSince !== null);
