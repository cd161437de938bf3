/**
 * The server's clock as seen from here: server time less local time, of the last few things heard at once. Each sample is too
 * small by the time it travelled, so the greatest is the best.
 */
export type Clock = readonly number[];

const KEPT = 12;

export function heardAt(clock: Clock, serverTime: string | undefined, now: number): Clock {
  const at = serverTime === undefined ? Number.NaN : Date.parse(serverTime);
  return Number.isNaN(at) ? clock : [...clock, at - now].slice(-KEPT);
}

/** The local time of an instant of the server's, or `otherwise` when it is not given or nothing is known of its clock. */
export function localTime(clock: Clock, serverTime: string | undefined, otherwise: number): number {
  const at = serverTime === undefined ? Number.NaN : Date.parse(serverTime);
  return Number.isNaN(at) || clock.length === 0 ? otherwise : at - Math.max(...clock);
}

/** Which time it is at the server. */
export const serverTime = (clock: Clock, now: number) =>
  new Date(now + (clock.length === 0 ? 0 : Math.max(...clock))).toISOString();
