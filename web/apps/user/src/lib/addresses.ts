/** Ways between pages that carry something with them. */

/** Where to go on after signing in; the address itself is checked again by `safeNext` when it is used. */
export const loginFor = (next: string) => `/login?${new URLSearchParams({ next })}`;

/** The few questions after signing up, and on from there. */
export const onboardingFor = (next: string) => `/onboarding?${new URLSearchParams({ next })}`;

/** The room, which asks for a session with this expert. */
export function roomWith(expertId: string, max: number | null, type?: 'call' | 'video') {
  const address = new URLSearchParams({ with: expertId });
  if (max !== null) {
    address.set('max', String(max));
  }
  if (type !== undefined) {
    address.set('type', type);
  }
  return `/chat?${address}`;
}

/**
 * A `next` of the address as a path of this very site, else the given one. Browsers read a backslash as a slash and leave
 * out tabs and newlines, so whatever has one of these is no path; and a page of signing in is nothing to return to.
 */
export function safeNext(next: string | null, otherwise = '/explore'): string {
  if (next === null || !next.startsWith('/') || next.startsWith('//') || /[\\\p{Cc}]/u.test(next)) {
    return otherwise;
  }
  const { pathname } = new URL(next, 'https://konnect.invalid');
  return pathname === '/login' || pathname === '/signup' || pathname.startsWith('//') ? otherwise : next;
}
