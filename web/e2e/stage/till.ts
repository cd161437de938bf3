import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from '@playwright/test';
import { razorpayScript, stripeScript } from './till-scripts';

export type Provider = 'razorpay' | 'stripe';

const KEYS = { KEY_ID: 'key_id', KEY_SECRET: 'key-secret', WEBHOOK_SECRET: 'webhook-secret' };

/** Razorpay or Stripe: their API to the server, and to the browser their script and what stands in its frames. */
export type Till = Awaited<ReturnType<typeof openTill>>;

type Asked = { address: string; method: string; body: string };

async function bodyOf(request: IncomingMessage) {
  const parts: Buffer[] = [];
  for await (const part of request) {
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString();
}

export async function openTill(provider: Provider) {
  const made: { id: string; amount: number; status: string }[] = [];
  const make = (prefix: string, amount: number) => {
    const order = { id: `${prefix}_${made.length + 1}`, amount, status: 'requires_payment_method' };
    made.push(order);
    return order;
  };
  const intent = (order: (typeof made)[number]) => ({ ...order, currency: 'inr', client_secret: order.id });
  const answers = ({ address, method, body }: Asked) => {
    if (address === '/v1/orders') {
      return make('order', JSON.parse(body).amount);
    }
    if (method === 'POST') {
      return intent(make('pi', Number(new URLSearchParams(body).get('amount'))));
    }
    const asked = made.find(({ id }) => address.endsWith(`/${id}`));
    return asked && intent(asked);
  };

  const server = createServer(async (request, response) => {
    const { url: address = '', method = '' } = request;
    const answer = answers({ address, method, body: await bodyOf(request) });
    response.writeHead(answer ? 200 : 404, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  /** What the browser of a payer finds at the provider's addresses; nothing of them is in reach here. */
  const serve = async (context: BrowserContext) => {
    await context.route('https://checkout.razorpay.com/v1/checkout.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: razorpayScript }),
    );
    await context.route('https://api.razorpay.com/**', (route) => {
      const order = new URL(route.request().url()).searchParams.get('order_id') ?? '';
      const payment = `pay_${order}`;
      const signature = createHmac('sha256', KEYS.KEY_SECRET).update(`${order}|${payment}`).digest('hex');
      const paid = { razorpay_payment_id: payment, razorpay_order_id: order, razorpay_signature: signature };
      return route.fulfill({ contentType: 'text/html', body: razorpayFrame(paid) });
    });
    await context.route('https://js.stripe.com/**', (route) =>
      route.request().url().includes('/inner')
        ? route.fulfill({ contentType: 'text/html', body: '<label>Card number <input></label>' })
        : route.fulfill({ contentType: 'text/javascript', body: stripeScript }),
    );
    let tries = 0;
    await context.route('https://api.stripe.com/**', (route) => {
      const order = made.find(({ id }) => route.request().url().endsWith(`/${id}/confirm`));
      const declined = tries++ === 0;
      if (order !== undefined && !declined) {
        order.status = 'succeeded';
      }
      return route.fulfill({
        headers: { 'Access-Control-Allow-Origin': '*' },
        json: declined ? { error: { message: 'Your card was declined.' } } : {},
      });
    });
  };

  const name = provider.toUpperCase();
  return {
    made,
    serve,
    /** Of a server that has nobody on it yet. */
    settings: {
      KONNECT_DEMO: 'off',
      KONNECT_PAYMENTS: provider,
      [`KONNECT_${name}_URL`]: `http://127.0.0.1:${port}`,
      ...Object.fromEntries(Object.entries(KEYS).map(([key, value]) => [`KONNECT_${name}_${key}`, value])),
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const razorpayFrame = (paid: object) => `
  <button onclick='parent.postMessage(${JSON.stringify({ paid })}, "*")'>Pay at Razorpay</button>
  <button onclick='parent.postMessage({}, "*")'>Close</button>`;
