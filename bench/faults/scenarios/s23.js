// Floods and malformed frames.
import { beside } from '../honest.js';
import { RawSocket } from '../raw.js';
import { becomes, sleep } from '../wait.js';

const SIZES = { short: { seconds: 2, pairs: 4 }, long: { seconds: 15, pairs: 20 } };
const EVENTS_PER_SECOND = 5_000;
const FRAME_LIMIT = 1_048_576;
const DEPTH = 10_000;
const CLOSED_LIMIT_MS = 15_000;
const OUTERMOST_MS = 30_000;

const ATTACKS = [
  ['a frame of a megabyte and one', (socket) => socket.send('x'.repeat(FRAME_LIMIT + 1))],
  [
    'JSON ten thousand deep',
    (socket) => socket.send(`42["typing",${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}]`),
  ],
  ['a million placeholders', (socket) => socket.send('451000000-["typing",{"_placeholder":true,"num":0}]')],
  ['bad UTF-8', (socket) => socket.send(Buffer.from([0x34, 0x32, 0xff, 0xfe, 0xc0]))],
];

export const s23 = {
  id: 'S23',
  title: 'floods of events and malformed frames',
  options: { environment: { KONNECT_EVENTS_PER_SECOND: '20', KONNECT_EVENTS_PER_MINUTE: '100000' } },
  async run({ stage, random, short, figure, hard }) {
    const { seconds, pairs } = SIZES[short ? 'short' : 'long'];
    const [hostile] = await stage.users(1, 0);
    const token = stage.token(hostile.id);
    const { before, during } = await beside(stage, random, pairs, async () => {
      await flood(await new RawSocket(stage.node.port).open(token), seconds, figure, hard);
      for (const [name, attack] of ATTACKS) await refused(stage, token, name, attack, hard);
    });
    hard(await stage.node.healthy(), 'the node is not healthy');
    figure('honest p99 before, ms', before);
    figure('honest p99 meanwhile, ms', during, OUTERMOST_MS);
  },
};

/** Thousands of events from one socket: refused, then closed. */
async function flood(socket, seconds, figure, hard) {
  const begun = Date.now();
  for (let sent = 0; !socket.closedAt && Date.now() - begun < seconds * 1000; ) {
    for (const due = ((Date.now() - begun) / 1000) * EVENTS_PER_SECOND; sent < due; sent++) {
      socket.send('42["get-online-experts"]');
    }
    await sleep(5);
  }
  const closed = await becomes(() => socket.closedAt, CLOSED_LIMIT_MS);
  hard(
    socket.texts.some((text) => text.includes('TOO_FAST')),
    'a flood was not refused',
  );
  hard(closed !== null, 'a flood goes on over an open socket');
  figure('flood closed after, ms', (socket.closedAt ?? Date.now()) - begun);
  socket.destroy();
}

/** Either an error to the sender or the end of the socket, never of anybody else's. */
async function refused(stage, token, name, attack, hard) {
  const socket = await new RawSocket(stage.node.port).open(token);
  const texts = socket.texts.length;
  attack(socket);
  const answered = await becomes(() => socket.closedAt || socket.texts.length > texts, CLOSED_LIMIT_MS);
  hard(answered !== null, `${name} was taken without a word`);
  socket.destroy();
}
