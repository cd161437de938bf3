import { MinuteLine } from '@konnect/ui/minute-line';
import { lineState, useJump } from './meter-look';
import { RoomProvider } from './room-context';
import type { Side } from './room-state';
import { useMeter } from './use-meter';

/** The minute that runs in one of one's sessions, wherever it is spoken of. */
export function RunningLine({ chatId, side = 'user' }: { chatId: string; side?: Side }) {
  return (
    <RoomProvider chatId={chatId} side={side} links={{}} waiting={<span className="block h-1.5" />}>
      <Line />
    </RoomProvider>
  );
}

function Line() {
  const view = useMeter()?.view;
  const jump = useJump(view?.progress ?? 0);
  return view && view.mood !== 'ended' ? (
    <MinuteLine progress={view.progress} state={lineState(view)} jump={jump} />
  ) : (
    <span className="block h-1.5" />
  );
}
