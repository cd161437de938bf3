import type { Page } from '@playwright/test';

const NAME = 'Venkatanarasimharajuvaripeta Raghavendra Subramaniam';
const BALANCE = 1_234_567_890;

/** From the next page on, the other has the longest of names, and one's wallet ten digits. */
export async function stretch(page: Page, { name, rich = true }: { name: string; rich?: boolean }) {
  const longer = (text: string) => {
    const named = text.replaceAll(name, NAME);
    return rich ? named.replaceAll(/"balance":[\d.]+/g, `"balance":${BALANCE}`) : named;
  };
  await page.route('**/api/**', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    const json = response.headers()['content-type']?.includes('json') === true;
    await route.fulfill({ response, body: json ? longer(body.toString()) : body });
  });
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => socket.send(typeof message === 'string' ? longer(message) : message));
  });
}
