import { type MeterView, meterView, secondsFrom } from './meter-view';
import { useRoom } from './room-context';
import type { Meter } from './room-meter';
import { useNow } from './use-now';

const SECOND_MS = 1_000;

/** The meter of the room as it stands now, looked at with each second that it shows; null until it is known. */
export function useMeter(): { meter: Meter; view: MeterView } | null {
  const { meter } = useRoom();
  const still = meter === null || meter.ended !== null;
  const now = useNow(still ? null : SECOND_MS, meter === null ? 0 : secondsFrom(meter));
  return meter === null ? null : { meter, view: meterView(meter, Math.max(now, meter.asOf)) };
}
