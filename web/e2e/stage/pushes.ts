import { createECDH, randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { until } from './until';

/**
 * From the next page on, the browser's push service answers as one does that is in reach; this machine reaches none. What
 * it hands out is kept in the browser, as a browser keeps it.
 */
export async function reachPushService(page: Page) {
  const ecdh = createECDH('prime256v1');
  const json = {
    endpoint: `https://fcm.googleapis.com/fcm/send/${randomBytes(16).toString('base64url')}`,
    expirationTime: null,
    keys: {
      p256dh: ecdh.generateKeys().toString('base64url'),
      auth: randomBytes(16).toString('base64url'),
    },
  };
  await page.addInitScript((made) => {
    const kept = 'push-service';
    const subscription = {
      endpoint: made.endpoint,
      toJSON: () => made,
      unsubscribe: async () => {
        localStorage.removeItem(kept);
        return true;
      },
    };
    PushManager.prototype.getSubscription = async () =>
      (localStorage.getItem(kept) === null ? null : subscription) as PushSubscription | null;
    PushManager.prototype.subscribe = async () => {
      localStorage.setItem(kept, '1');
      return subscription as unknown as PushSubscription;
    };
  }, json);
}

/** The browser gets this push, while no page of the app is open; gives what it then shows. */
export async function pushed(page: Page, news: object): Promise<{ body: string; data: { address: string } }> {
  const { origin } = new URL(page.url());
  const worker = page.context().serviceWorkers()[0];
  const session = await page.context().newCDPSession(page);
  const found = new Promise<string>((resolve) =>
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) =>
      registrations[0] ? resolve(registrations[0].registrationId) : undefined,
    ),
  );
  await session.send('ServiceWorker.enable');
  const registrationId = await found;
  await page.goto('about:blank');
  await session.send('ServiceWorker.deliverPushMessage', {
    origin,
    registrationId,
    data: JSON.stringify(news),
  });
  const shown = () =>
    worker?.evaluate(async () => {
      const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
      const all = await registration.getNotifications();
      return all.map(({ body, data }) => ({ body, data }));
    });
  let first: Awaited<ReturnType<typeof shown>>;
  await until(
    async () => {
      first = await shown();
      return first !== undefined && first.length > 0;
    },
    10_000,
    'Nothing is shown',
  );
  return first?.[0] as { body: string; data: { address: string } };
}
