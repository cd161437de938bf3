import type { SlipLine } from '@konnect/ui/slip';
import type { Meter, Standstill } from './room-meter';

type Receipt = readonly { minute: number; amount: number; at: string }[];

const MINUTE_GUESS = (meter: Meter, minute: number) =>
  new Date(Date.parse(meter.startedAt) + (minute - 1) * meter.minuteMs).toISOString();

/** The slip's lines: the receipt's where it is known, else what was heard, each minute once; between them what was free. */
export function slipLines(meter: Meter, receipt: Receipt, words: (still: Standstill) => string): SlipLine[] {
  const paid = Array.from({ length: meter.paidMinutes }, (_, i): SlipLine => {
    const minute = i + 1;
    const line = receipt.find((each) => each.minute === minute);
    const heard = meter.minutes.find((each) => each.minute === minute);
    const at = line?.at ?? heard?.at ?? MINUTE_GUESS(meter, minute);
    return { kind: 'minute', minute, at, amount: line?.amount ?? meter.pricePerMin };
  });
  const free = meter.standstills.map(
    (still): SlipLine => ({ kind: 'gap', at: still.at, text: words(still) }),
  );
  return [...paid, ...free].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
