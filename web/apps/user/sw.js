/**
 * The service worker: with the app's shell kept, it opens without a line too; and it tells what happens while no page is
 * open. The build writes `SHELL`, the files of the shell, `VERSION`, which changes with them, and `WORDS`, what is told in
 * each language, before this. It never touches the API or the sockets.
 */
const CACHE = `konnect-${VERSION}`;
/** What a person has chosen in this browser; the pages write it, and no version drops it. */
const CHOICES = 'konnect-choices';
/** Answered by the server alone. */
const NOT_OURS = /^\/(api|socket\.io|\.well-known|health|q)(\/|$)/;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)));
});

self.addEventListener('activate', (event) => {
  const dropOld = async () => {
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name !== CACHE && name !== CHOICES).map((name) => caches.delete(name)),
    );
    await self.clients.claim();
  };
  event.waitUntil(dropOld());
});

/** A new version takes over when somebody wants it to. */
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') {
    self.skipWaiting();
  }
});

/** Names that tell their content never change theirs. */
async function kept(request) {
  const cache = await caches.open(CACHE);
  const known = await cache.match(request);
  if (known !== undefined) {
    return known;
  }
  const answer = await fetch(request);
  if (answer.ok) {
    await cache.put(request, answer.clone());
  }
  return answer;
}

/** Pages come from the server; without a line, the shell knows every address of the app. */
async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const shell = await caches.match('/index.html');
    if (shell === undefined) {
      throw error;
    }
    return shell;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || NOT_OURS.test(pathname)) {
    return;
  }
  if (request.mode === 'navigate') {
    event.respondWith(page(request));
  } else if (pathname.startsWith('/assets/') || (pathname !== '/index.html' && SHELL.includes(pathname))) {
    event.respondWith(kept(request));
  }
});

/** Where one sees what it is about. */
const ADDRESSES = {
  message: (id) => `/chat/${id}`,
  turn: (id) => `/chat/${id}`,
  booking_requested: (id) => `/bookings/${id}`,
  booking_confirmed: (id) => `/bookings/${id}`,
  booking_cancelled: (id) => `/bookings/${id}`,
  refund: () => '/wallet?type=refund',
  application_moved: () => '/profile',
  review_received: () => '/dashboard',
};

async function language() {
  const kept = await caches.match('/language', { cacheName: CHOICES });
  const chosen = kept === undefined ? self.navigator.language : await kept.text();
  return chosen.startsWith('hi') ? 'hi' : 'en';
}

const pages = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** Somebody who looks at a page is told there. */
async function tell({ kind, subjectId, detail }) {
  if ((await pages()).some((page) => page.focused)) {
    return;
  }
  const lang = await language();
  const name = kind === 'booking_cancelled' && detail === 'declined' ? 'booking_declined' : kind;
  const address = ADDRESSES[kind]?.(encodeURIComponent(subjectId)) ?? '/notifications';
  await self.registration.showNotification('Konnect', {
    body: WORDS[lang][name] ?? WORDS[lang].other,
    lang,
    icon: '/icon-192.png',
    tag: `${kind} ${subjectId}`,
    data: { address },
  });
}

self.addEventListener('push', (event) => {
  event.waitUntil(tell(event.data?.json() ?? {}));
});

/** A page that is open goes there itself: a call in it goes on. */
async function show(address) {
  const [page] = await pages();
  if (page === undefined) {
    await self.clients.openWindow(address);
  } else {
    page.postMessage({ show: address });
    await page.focus();
  }
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(show(event.notification.data.address));
});
