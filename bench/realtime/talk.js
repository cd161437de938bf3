// Pairs that relay and pairs that store, on Konnect and on its peer, in turns.
import { randomUUID } from 'node:crypto';
import { together } from '../load/figures.js';
import { sleep } from '../processes.js';
import { run } from './rally.js';

const TEXT =
  'Hello, could you look at my answer to the system design question before the interview tomorrow?';
const ROUNDS = 3;

const RELAY = {
  name: 'message relayed',
  target: 0.4,
  /** Two rounds a minute are below the budget of such events, which is 300 a minute of each of 400 sockets. */
  count: 50_000,
  pauseMs: 31_000,
  warmUps: 2,
  message: ({ chatId }) => `42${JSON.stringify(['typing', { chatId, typing: true }])}`,
};

const STORE = {
  name: 'message stored',
  target: 0.5,
  count: 6_000,
  pauseMs: 0,
  warmUps: 3,
  message: ({ chatId }) =>
    `421${JSON.stringify(['chat-message', { chatId, message: TEXT, clientMessageId: randomUUID() }])}`,
};

/** `42["typing"` and `42["new-message"` begin alike; a new message of one's own is none that arrived. */
function isArrival(bytes, start, pair, seat) {
  if (bytes[start] !== 0x34 || bytes[start + 1] !== 0x32) return false;
  const first = bytes[start + 4];
  if (first === 0x74) return true;
  return first === 0x6e && bytes.includes(`"senderId":"${pair.people[1 - seat]}"`, start);
}

export async function measureTalk(sides, report) {
  for (const kind of [RELAY, STORE]) {
    const ready = sides.map((side) => ({ ...side, message: kind.message, isArrival }));
    const rounds = ready.map(() => []);
    for (let round = -kind.warmUps; round < ROUNDS; round++) {
      await sleep(kind.pauseMs);
      for (const [place, side] of ready.entries()) {
        const found = await run(side, kind.count);
        if (round >= 0) rounds[place].push(found);
      }
    }
    const [ours, peer] = rounds.map(together);
    const names = ready.map((side) => side.name);
    report({
      what: kind.name,
      target: kind.target,
      ours,
      peer,
      names,
      ratio: ours.cpuMicros / peer.cpuMicros,
    });
  }
}
