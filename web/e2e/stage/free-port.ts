import { createServer } from 'node:net';

// Below the ports that systems give to outgoing connections, none of which then takes one before its owner listens.
const FIRST = 20_000;
const LAST = 31_999;

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const port = FIRST + Math.floor(Math.random() * (LAST - FIRST + 1));
  return (await isFree(port)) ? port : freePort();
}

const isFree = (port: number) =>
  new Promise<boolean>((answer) => {
    const probe = createServer().once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });
