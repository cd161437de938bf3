import { type MeterView, meterView } from './meter-view';
import { useRoom } from './room-context';
import type { Meter } from './room-meter';
import { useNow } from './use-now';

const TICK_MS = 250;

/** The meter of the room as it stands now; null until it is known. */
export function useMeter(): { meter: Meter; view: MeterView } | null {
  const { meter } = useRoom();
  const now = useNow(meter === null || meter.ended !== null ? null : TICK_MS);
  return meter === null ? null : { meter, view: meterView(meter, Math.max(now, meter.asOf)) };
}
