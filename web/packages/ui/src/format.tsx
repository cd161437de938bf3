/** How numbers, money and times are written: digits 0 to 9, Indian grouping, the minus before the rupee sign. */

const whole = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('en-IN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const MINUS = '\u2212';

const signed = (amount: number, digits: string) => `${amount < 0 ? MINUS : ''}₹${digits}`;

/** `₹1,00,000.00`: in slips, wallets and ledgers always two decimals. */
export const rupeesExact = (amount: number) => signed(amount, exact.format(Math.abs(amount)));

/** `₹135`, or `₹135.50` where it is not whole: in sentences. */
export const rupees = (amount: number) =>
  signed(amount, Number.isInteger(amount) ? whole.format(Math.abs(amount)) : exact.format(Math.abs(amount)));

export const count = (value: number) => whole.format(value);

const LAKH = 100_000;
const short = (language: string) =>
  new Intl.NumberFormat(language === 'hi' ? 'hi-IN-u-nu-latn' : 'en-IN', {
    notation: 'compact',
    maximumFractionDigits: 1,
  });

/** `45,600`, and from a lakh on `1.2L` or `123.5Cr`: where there is no place for more, as above a bar. */
export const countShort = (value: number, language: string) =>
  value < LAKH ? count(value) : short(language).format(value);

/** Running time: `8:14`, from an hour on `1:02:09`. */
export function runningTime(seconds: number): string {
  const total = Math.max(0, Math.floor(seconds));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(total % 60)}` : `${minutes}:${two(total % 60)}`;
}

/** `7:42:10 pm`, in the viewer's zone. */
export const clockTime = (at: string | Date, seconds = false) =>
  new Date(at)
    .toLocaleTimeString('en-IN', {
      hour: 'numeric',
      minute: '2-digit',
      hour12: true,
      ...(seconds ? { second: '2-digit' } : {}),
    })
    // One sort of space, whichever the browser's tables have before am and pm.
    .replaceAll(/\s/g, ' ')
    .toLowerCase();

const DAY_MS = 86_400_000;
const WEEK_DAYS = 6;

/** `9:30 pm` today, `Tue 6:30 pm` in the days after it, `Tue 24 Nov, 6:30 pm` later. */
export function soon(at: string | Date, language: string, now = new Date()): string {
  const date = new Date(at);
  const time = clockTime(date);
  if (date.toDateString() === now.toDateString()) {
    return time;
  }
  if (date.getTime() - now.getTime() > WEEK_DAYS * DAY_MS) {
    return `${weekday(date, language)}, ${time}`;
  }
  const day = date.toLocaleDateString(language === 'hi' ? 'hi-IN' : 'en-GB', { weekday: 'short' });
  return `${day} ${time}`;
}

/** `22 Nov 2026`, or without the year when it is this one. */
export function day(at: string | Date, language: string, now = new Date()): string {
  const date = new Date(at);
  return date.toLocaleDateString(language === 'hi' ? 'hi-IN-u-nu-latn' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    ...(date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  });
}

/** `Tue 24 Nov`: a day that one has to keep in mind. */
export const weekday = (at: string | Date, language: string): string =>
  new Date(at)
    .toLocaleDateString(language === 'hi' ? 'hi-IN-u-nu-latn' : 'en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
    })
    .replace(',', '');
