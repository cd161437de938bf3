/** "At most ₹…": whole rupees, enough for one minute at least; null when it is off. */
export type Cap = number | null;

const DEFAULT_MINUTES = 20;
const MOST = 100_000;

/** The cap in an address; what makes no sense there is none. */
export function capOf(text: string | null): Cap {
  return text !== null && /^\d{1,6}$/.test(text) && Number(text) > 0 && Number(text) <= MOST
    ? Number(text)
    : null;
}

/** What is offered when one switches the cap on. */
export const usualCap = (perMinute: number) => Math.ceil(perMinute * DEFAULT_MINUTES);

/** How many whole minutes an amount is worth. */
export const minutesFor = (amount: number, perMinute: number) => Math.floor(amount / perMinute + 1e-9);

export const isTooLow = (cap: Cap, perMinute: number) => cap !== null && cap < perMinute;
