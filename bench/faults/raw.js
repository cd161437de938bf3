// Clients that no library would let you write: raw WebSocket frames (RFC 6455) over a socket of one's own.
import { randomBytes } from 'node:crypto';
import net from 'node:net';

const MASKED = 0x80;
const CLOSE = 8;

/** A client's frame, masked with zeros, which leaves the payload as it is. */
export function frame(payload, opcode = 1) {
  const body = Buffer.isBuffer(payload) ? payload : Buffer.from(payload);
  const head = Buffer.alloc(body.length < 126 ? 2 : body.length < 65_536 ? 4 : 10);
  head[0] = 0x80 | opcode;
  if (head.length === 2) head[1] = MASKED | body.length;
  else if (head.length === 4) head.writeUInt16BE(body.length, 2);
  else head.writeBigUInt64BE(BigInt(body.length), 2);
  if (head.length === 4) head[1] = MASKED | 126;
  if (head.length === 10) head[1] = MASKED | 127;
  return Buffer.concat([head, Buffer.alloc(4), body]);
}

export class RawSocket {
  constructor(port) {
    this.texts = [];
    this.openedAt = Date.now();
    this.closedAt = null;
    this.waiting = [];
    this.socket = net.connect(port, '127.0.0.1');
    this.socket.on('error', () => {});
    this.socket.on('close', () => {
      this.closedAt ??= Date.now();
      this.tell();
    });
  }

  /** Opens the WebSocket, and joins when there is a token. */
  async open(token) {
    this.socket.write(
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n' +
        'Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n' +
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
    );
    this.rest = Buffer.alloc(0);
    this.socket.on('data', (data) => this.receive(data));
    await this.until((text) => text.startsWith('0'));
    if (token === undefined) return this;
    this.send(`40${JSON.stringify({ token })}`);
    await this.until((text) => text.startsWith('40'));
    this.send('420["register",{"userType":"user"}]');
    await this.until((text) => text.startsWith('430'));
    return this;
  }

  receive(data) {
    let bytes = Buffer.concat([this.rest, data]);
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
      const start = long ? 4 : 2;
      if (bytes.length < start) break;
      const end = start + (long ? bytes.readUInt16BE(2) : bytes[1]);
      if (bytes.length < end) break;
      this.packet(bytes[0] & 15, bytes.subarray(start, end));
      bytes = bytes.subarray(end);
    }
    this.rest = bytes;
  }

  packet(opcode, payload) {
    if (opcode === CLOSE) {
      this.closedAt ??= Date.now();
      this.socket.end();
    } else if (opcode === 1) {
      const text = payload.toString();
      if (text === '2') this.send('3');
      else this.texts.push(text);
    }
    this.tell();
  }

  send(payload, opcode) {
    if (!this.closedAt) this.socket.write(frame(payload, opcode));
  }

  /** The first text that fits, or null when the socket closed before. */
  async until(fits, limitMs = 20_000) {
    const limit = Date.now() + limitMs;
    for (;;) {
      const found = this.texts.find(fits);
      if (found || this.closedAt || Date.now() > limit) return found ?? null;
      await new Promise((done) => {
        this.waiting.push(done);
        setTimeout(done, 200);
      });
    }
  }

  tell() {
    for (const done of this.waiting.splice(0)) done();
  }

  /** Nothing is read any more: what the server sends stays with it. */
  stopReading() {
    this.socket.pause();
  }

  destroy() {
    this.socket.destroy();
  }
}
