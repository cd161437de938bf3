// A TCP proxy on loopback that does what networks do: delays, swallows, slices, throttles and cuts.
import net from 'node:net';

export class TcpProxy {
  /** `targets` answers the ports to try, best first. */
  constructor(targets) {
    this.targets = typeof targets === 'function' ? targets : () => [targets];
    this.links = new Set();
    this.holding = [];
    this.heal();
  }

  static async open(targets) {
    const proxy = new TcpProxy(targets);
    proxy.server = net.createServer({ pauseOnConnect: true }, (client) => proxy.accept(client));
    await new Promise((done) => proxy.server.listen(0, '127.0.0.1', done));
    proxy.port = proxy.server.address().port;
    proxy.url = `http://127.0.0.1:${proxy.port}`;
    return proxy;
  }

  /** Nothing happens to what passes. */
  heal() {
    this.delayMs = 0;
    this.sliceBytes = 0;
    this.bytesPerSecond = 0;
    this.held = { up: false, down: false };
    for (const release of this.holding.splice(0)) release();
  }

  /** Nothing arrives any more, in one direction or both, and nobody is told; after healing TCP sends it all again. */
  blackHole({ up = true, down = true } = {}) {
    this.held = { up, down };
  }

  accept(client) {
    this.connect(client, [...this.targets()]);
  }

  connect(client, [port, ...others]) {
    if (port === undefined) return client.destroy();
    const server = net.connect(port, '127.0.0.1');
    server.once('error', () => (server.connected ? undefined : this.connect(client, others)));
    server.once('connect', () => {
      server.connected = true;
      this.join(client, server);
    });
    return undefined;
  }

  join(client, server) {
    const link = { client, server };
    this.links.add(link);
    client.setNoDelay(true);
    server.setNoDelay(true);
    const end = () => this.end(link);
    for (const socket of [client, server]) socket.on('error', end).on('close', end);
    pump(this, client, server, 'up');
    pump(this, server, client, 'down');
  }

  end(link) {
    this.links.delete(link);
    link.client.destroy();
    link.server.destroy();
  }

  /** Breaks every connection, as a lost network does that is noticed; answers how many. */
  cut() {
    const links = [...this.links];
    for (const link of links) this.end(link);
    return links.length;
  }

  close() {
    this.cut();
    return new Promise((done) => this.server.close(done));
  }
}

function pump(proxy, from, to, direction) {
  let last = Promise.resolve();
  from.on('data', (data) => {
    if (proxy.held[direction]) {
      from.pause();
      proxy.holding.push(() => {
        to.write(data);
        from.resume();
      });
      return;
    }
    if (!proxy.delayMs && !proxy.sliceBytes && !proxy.bytesPerSecond) {
      if (!to.write(data)) {
        from.pause();
        to.once('drain', () => from.resume());
      }
      return;
    }
    from.pause();
    last = last.then(() => slowly(proxy, to, data)).then(() => from.resume());
  });
  from.resume();
}

async function slowly(proxy, to, data) {
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  if (proxy.delayMs) await pause(proxy.delayMs);
  const size = proxy.sliceBytes || data.length;
  for (let at = 0; at < data.length && !to.destroyed; at += size) {
    to.write(data.subarray(at, at + size));
    if (proxy.bytesPerSecond) await pause((size * 1000) / proxy.bytesPerSecond);
    else if (proxy.sliceBytes) await pause(1);
  }
}
