/** The service worker keeps the shell for when there is no line; only what was built has one. */

const LOOK_AGAIN_MS = 3_600_000;

/** Calls when a newer version is here and waits. */
function watch(registration: ServiceWorkerRegistration, onNewer: (worker: ServiceWorker) => void) {
  const waiting = () => {
    // Without a controller it is the first one, and nothing is newer.
    if (registration.waiting && navigator.serviceWorker.controller) {
      onNewer(registration.waiting);
    }
  };
  waiting();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', waiting),
  );
  return setInterval(() => void registration.update().catch(() => undefined), LOOK_AGAIN_MS);
}

/** Registers the worker; the answer ends the watching. */
export function watchForNewer(onNewer: (worker: ServiceWorker) => void): () => void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) {
    return () => undefined;
  }
  let looking: ReturnType<typeof setInterval> | undefined;
  let wanted = true;
  navigator.serviceWorker
    .register('/sw.js', { updateViaCache: 'none' })
    .then((registration) => {
      looking = wanted ? watch(registration, onNewer) : undefined;
    })
    // A browser that refuses has no offline shell, and everything else.
    .catch(() => undefined);
  return () => {
    wanted = false;
    clearInterval(looking);
  };
}

/** Lets the newer version take over, and loads the page in it. */
export function takeOver(worker: ServiceWorker) {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  worker.postMessage('take-over');
}
