// Ports below those that systems give to outgoing connections, none of which then takes one before its owner listens or
// while it is killed.
import net from 'node:net';

const FIRST = 20_000;
const LAST = 31_999;
const given = new Set();

export async function freePort() {
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
