// A Socket.IO client of raw WebSocket frames, so that thousands of them cost the load little.
import { randomBytes } from 'node:crypto';
import net from 'node:net';
import { frame } from '../faults/raw.js';

const PONG = frame('3');
const PING = 0x32;

export class Wire {
  /** `steps` are the texts to be sent one after the other, each when an answer that begins so has come. */
  constructor(port, steps, onPacket) {
    Object.assign(this, {
      steps: [...steps],
      onPacket,
      ready: false,
      rest: Buffer.alloc(0),
      upgraded: false,
    });
    this.joined = new Promise((done) => (this.join = done));
    this.socket = net.connect(port, '127.0.0.1', () => this.upgrade());
    this.socket.setNoDelay(true);
    this.socket.on('data', (data) => this.receive(data));
    this.socket.on('error', (error) => (this.error = error));
    this.socket.on('close', () => (this.closed = true));
  }

  upgrade() {
    this.socket.write(
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n' +
        `Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
    );
  }

  receive(data) {
    let bytes = this.rest.length ? Buffer.concat([this.rest, data]) : data;
    if (!this.upgraded) {
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) {
        this.rest = bytes;
        return;
      }
      this.upgraded = true;
      bytes = bytes.subarray(end + 4);
    }
    while (bytes.length >= 2) {
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
    if (end - start === 1 && bytes[start] === PING) {
      this.socket.write(PONG);
    } else if (this.ready) {
      this.onPacket?.(bytes, start, end);
    } else {
      this.advance(bytes.toString('utf8', start, end));
    }
  }

  advance(text) {
    const [step] = this.steps;
    if (!step || !text.startsWith(step.after)) return;
    this.steps.shift();
    if (step.send) this.socket.write(frame(step.send));
    if (this.steps.length === 0) {
      this.ready = true;
      this.join(text);
    }
  }

  send(text) {
    this.socket.write(frame(text));
  }

  destroy() {
    this.socket.destroy();
  }
}

/** How a client gets in: the token, then the registration, acknowledged. */
export const entrance = (token, role) => [
  { after: '0', send: `40${JSON.stringify({ token })}` },
  { after: '40', send: `420${JSON.stringify(['register', { userType: role }])}` },
  { after: '430' },
];
