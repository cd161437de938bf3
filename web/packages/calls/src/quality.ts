/** How good a line is, by what its two ends have counted. */
export type Quality = 'good' | 'fair' | 'poor';

/** What has been counted since the call began, and what is measured now. */
export type Counts = {
  at: number;
  received: number;
  lost: number;
  /** Of what one sends, the share that did not reach the other: 0 to 1. */
  theirLoss: number;
  /** There and back; seconds. */
  roundTrip: number;
  /** What the line is thought to carry; bits a second, null where nobody knows. */
  carries: number | null;
};

const FAIR = { loss: 0.03, roundTrip: 0.35 };
const POOR = { loss: 0.1, roundTrip: 0.8 };
/** A picture of a face needs as much, in bits a second. */
const PICTURE_NEEDS = 150_000;

type Stat = {
  type: string;
  kind?: string;
  packetsReceived?: number;
  packetsLost?: number;
  fractionLost?: number;
  roundTripTime?: number;
  nominated?: boolean;
  state?: string;
  currentRoundTripTime?: number;
  availableOutgoingBitrate?: number;
};

export function countsOf(report: Iterable<Stat>, at: number): Counts {
  const counts: Counts = { at, received: 0, lost: 0, theirLoss: 0, roundTrip: 0, carries: null };
  for (const stat of report) {
    if (stat.type === 'inbound-rtp') {
      counts.received += stat.packetsReceived ?? 0;
      counts.lost += Math.max(0, stat.packetsLost ?? 0);
    } else if (stat.type === 'remote-inbound-rtp') {
      counts.theirLoss = Math.max(counts.theirLoss, stat.fractionLost ?? 0);
      counts.roundTrip = Math.max(counts.roundTrip, stat.roundTripTime ?? 0);
    } else if (stat.type === 'candidate-pair' && stat.nominated && stat.state === 'succeeded') {
      counts.roundTrip = Math.max(counts.roundTrip, stat.currentRoundTripTime ?? 0);
      counts.carries = stat.availableOutgoingBitrate ?? counts.carries;
    }
  }
  return counts;
}

/** The line between two counts; null where nothing can be said of it yet. */
export function qualityOf(before: Counts | null, now: Counts, showing: boolean): Quality | null {
  if (before === null) {
    return null;
  }
  const received = now.received - before.received;
  const lost = Math.max(0, now.lost - before.lost);
  if (received < 0) {
    return null;
  }
  if (received === 0) {
    return 'poor';
  }
  const loss = Math.max(lost / (received + lost), now.theirLoss);
  const narrow = showing && now.carries !== null && now.carries < PICTURE_NEEDS;
  if (loss > POOR.loss || now.roundTrip > POOR.roundTrip || narrow) {
    return 'poor';
  }
  return loss > FAIR.loss || now.roundTrip > FAIR.roundTrip ? 'fair' : 'good';
}

/** So many poor looks one after the other, and the picture is given up for the sound. */
export const POOR_LOOKS = 4;
/** A line that has just come up is still finding out how much it carries. */
export const SETTLES_MS = 8_000;
