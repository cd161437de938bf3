// Pairs of people who relay one message to and fro over WebSockets, as raw frames so that the load costs little.
import { randomBytes } from 'node:crypto';
import net from 'node:net';
import { performance } from 'node:perf_hooks';
import { sleep } from '../processes.js';

const TEXT = 'Hello, could you look at my answer to the system design question before the interview tomorrow?';
const READY_LIMIT_MS = 20_000;
const CONNECTS_AT_ONCE = 20;
const MASKED = 0x80;

/** A client's text frame (RFC 6455, section 5.2), masked with zeros, which leaves the text as it is. */
function frame(text) {
  const payload = Buffer.from(text);
  const long = payload.length > 125;
  const head = Buffer.from([0x81, MASKED | (long ? 126 : payload.length), ...(long ? [payload.length >> 8, payload.length & 255] : []), 0, 0, 0, 0]);
  return Buffer.concat([head, payload]);
}

const PONG = frame('3');

class Person {
  constructor(port, name, other) {
    this.name = name;
    this.message = frame(`42${JSON.stringify(['relay', { to: other, chatId: `c_${name}`, text: TEXT }])}`);
    this.rest = Buffer.alloc(0);
    this.upgraded = false;
    this.ready = false;
    this.onMessage = () => {};
    this.socket = net.connect(port, '127.0.0.1', () => this.upgrade());
    this.socket.setNoDelay(true);
    this.socket.on('data', (data) => this.receive(data));
    this.socket.on('error', (error) => (this.error = error));
  }

  upgrade() {
    this.socket.write('GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n'
      + `Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`);
  }

  receive(data) {
    let bytes = this.rest.length ? Buffer.concat([this.rest, data]) : data;
    if (!this.upgraded) {
      const end = bytes.indexOf('\r\n\r\n');
      if (end >= 0) {
        this.upgraded = true;
        bytes = bytes.subarray(end + 4);
      }
    }
    while (this.upgraded && bytes.length >= 2) {
      const long = bytes[1] === 126;
      if (long && bytes.length < 4) break;
      const start = long ? 4 : 2;
      const end = start + (long ? bytes.readUInt16BE(2) : bytes[1]);
      if (bytes.length < end) break;
      this.packet(bytes, start, end);
      bytes = bytes.subarray(end);
    }
    this.rest = bytes;
  }

  packet(bytes, start, end) {
    if (this.ready && bytes[start] === 0x34) return this.onMessage();
    const text = bytes.toString('utf8', start, end);
    if (text === '2') this.socket.write(PONG);
    else if (text.startsWith('0')) this.socket.write(frame('40{}'));
    else if (text.startsWith('40')) this.socket.write(frame(`42${JSON.stringify(['register', { userId: this.name }])}`));
    else if (text.startsWith('42["registered"')) this.ready = true;
    return undefined;
  }

  send() {
    this.socket.write(this.message);
  }
}

export class Pairs {
  constructor() {
    this.pairs = [];
    this.took = null;
    this.left = 0;
  }

  /** Connects and registers so many pairs. */
  static async connected(port, howMany) {
    const load = new Pairs();
    for (let i = 0; i < howMany; i++) {
      load.pairs.push([new Person(port, `a${i}`, `b${i}`), new Person(port, `b${i}`, `a${i}`)]);
      if (i % CONNECTS_AT_ONCE === 0) await sleep(10);
    }
    const limit = Date.now() + READY_LIMIT_MS;
    while (!load.pairs.flat().every((person) => person.ready)) {
      if (Date.now() > limit) throw new Error('not all pairs could register');
      await sleep(50);
    }
    return load;
  }

  /** Relays `count` messages, one at a time in each pair, or what is possible within the limit. */
  run(count, took, limitMs = Infinity) {
    const limit = performance.now() + limitMs;
    let toSend = count;
    let open = this.pairs.length;
    return new Promise((done) => {
      for (const [a, b] of this.pairs) {
        let sentAt = 0;
        const send = (person) => {
          if (toSend-- <= 0 || performance.now() > limit) {
            if (--open === 0) done();
            return;
          }
          sentAt = performance.now();
          person.send();
        };
        const arrived = (person) => {
          took(performance.now() - sentAt);
          send(person);
        };
        a.onMessage = () => arrived(a);
        b.onMessage = () => arrived(b);
        send(a);
      }
    });
  }

  close() {
    for (const person of this.pairs.flat()) person.socket.destroy();
  }
}
