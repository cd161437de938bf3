// Ports for what is killed and comes back: below those that systems give to outgoing connections, so that none of these
// takes one while its owner is down.
import net from 'node:net';

const FIRST = 20_000;
const LAST = 31_999;
const given = new Set();

export async function lastingPort() {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST + 1));
    if (given.has(port)) continue;
    given.add(port);
    if (await isFree(port)) return port;
  }
}

function isFree(port) {
  return new Promise((answer) => {
    const server = net.createServer();
    server.once('error', () => answer(false));
    server.listen(port, '127.0.0.1', () => server.close(() => answer(true)));
  });
}
