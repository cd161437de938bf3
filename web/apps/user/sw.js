/**
 * The service worker: with the app's shell kept, it opens without a line too. The build writes `SHELL`, the files of the
 * shell, and `VERSION`, which changes with them, before this. It never touches the API or the sockets.
 */
const CACHE = `konnect-${VERSION}`;
/** Answered by the server alone. */
const NOT_OURS = /^\/(api|socket\.io|\.well-known|health|q)(\/|$)/;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)));
});

self.addEventListener('activate', (event) => {
  const dropOld = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
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
