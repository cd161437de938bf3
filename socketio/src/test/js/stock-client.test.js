// Runs the stock client against the protocol server whose address is in SERVER_URL.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { io } from 'socket.io-client';

const url = process.env.SERVER_URL;
assert.ok(url, 'SERVER_URL names the protocol server');

const modes = { polling: ['polling'], websocket: ['websocket'], upgrade: ['polling', 'websocket'] };

function heard(socket, event) {
  return new Promise((resolve, reject) => {
    socket.once(event, (...args) => resolve(args));
    socket.once('disconnect', (reason) => reject(new Error(reason)));
  });
}

async function withSocket(transports, namespace, use) {
  const socket = io(url + namespace, { transports, forceNew: true, reconnectionDelay: 50, auth: { token: '123' } });
  try {
    await use(socket);
  } finally {
    socket.close();
  }
}

for (const [mode, transports] of Object.entries(modes)) {
  describe(`the stock client over ${mode}`, { timeout: 20_000 }, () => {
    it('brings its auth payload to the main namespace and to another one', async () => {
      for (const namespace of ['/', '/custom']) {
        await withSocket(transports, namespace, async (socket) => {
          assert.deepEqual(await heard(socket, 'auth'), [{ token: '123' }]);
        });
      }
    });

    it('is told that a namespace does not exist', async () => {
      await withSocket(transports, '/random', async (socket) => {
        const [error] = await once(socket, 'connect_error');
        assert.equal(error.message, 'Invalid namespace');
      });
    });

    it('gets every kind of value back as it was', async () => {
      await withSocket(transports, '/', async (socket) => {
        const values = [1, 'zwei ☕ 🙂', { three: [true, null] }, Buffer.from([0, 1, 254, 255])];
        await heard(socket, 'auth');
        socket.emit('message', ...values);
        assert.deepEqual(await heard(socket, 'message-back'), values);
      });
    });

    it('gets acknowledgements, with binary', async () => {
      await withSocket(transports, '/', async (socket) => {
        const answer = await socket.timeout(2_000).emitWithAck('message-with-ack', { data: Buffer.from([1, 2]) });
        assert.deepEqual(answer, { data: Buffer.from([1, 2]) });
      });
    });

    it('keeps the order of 500 messages, through an upgrade too', async () => {
      await withSocket(transports, '/', async (socket) => {
        const got = [];
        const all = new Promise((resolve) => {
          socket.on('message-back', (n) => got.push(n) === 500 && resolve());
        });
        await heard(socket, 'auth');
        for (let n = 0; n < 500; n++) {
          socket.emit('message', n);
          if (n % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
        }
        await all;
        assert.deepEqual(got, Array.from({ length: 500 }, (_, n) => n));
      });
    });

    it('stays through several heartbeats', async () => {
      await withSocket(transports, '/', async (socket) => {
        await heard(socket, 'auth');
        let pings = 0;
        await new Promise((resolve, reject) => {
          socket.io.on('ping', () => ++pings === 5 && resolve());
          socket.on('disconnect', reject);
        });
        assert.equal(socket.connected, true);
        assert.equal(socket.io.engine.transport.name, transports.at(-1));
      });
    });

    it('comes back by itself after a lost transport', async () => {
      await withSocket(transports, '/', async (socket) => {
        await heard(socket, 'auth');
        const first = socket.id;
        socket.io.engine.close();
        await once(socket, 'connect');
        assert.notEqual(socket.id, first);
      });
    });
  });
}
