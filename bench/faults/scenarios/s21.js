// Sockets that never read what they are sent.
import { beside } from '../honest.js';
import { RawSocket } from '../raw.js';
import { becomes, inParallel } from '../wait.js';

const SIZES = { short: { sockets: 5, pairs: 4 }, long: { sockets: 50, pairs: 20 } };
const MESSAGE = 'x'.repeat(3_900);
/** More than a megabyte to each, and what the kernels between keep. */
const MESSAGES = 3_000;
const CLOSED_MS = 10_000;
const OUTERMOST_MS = 120_000;

export const s21 = {
  id: 'S21',
  title: 'sockets that never read',
  options: { environment: { KONNECT_EVENTS_PER_SECOND: '100000', KONNECT_EVENTS_PER_MINUTE: '10000000' } },
  async run({ stage, random, short, figure, hard }) {
    const size = SIZES[short ? 'short' : 'long'];
    const [talk] = await stage.talks(1);
    const token = stage.token(talk.user.id);
    const deaf = await inParallel(Array(size.sockets).fill(0), 10, () =>
      new RawSocket(stage.node.port).open(token),
    );
    for (const socket of deaf) socket.stopReading();
    const begun = Date.now();
    const open = () => stage.node.metric('konnect_socket_connections');
    const others = 2 * size.pairs + 2;
    let took = null;
    const { before, during } = await beside(stage, random, size.pairs, async () => {
      const flood = inParallel(Array(MESSAGES).fill(MESSAGE), 16, (text) =>
        talk.expert.write(talk.chatId, text),
      );
      took = await becomes(async () => (await open()) <= others, OUTERMOST_MS, 250);
      await flood;
    });
    hard(took !== null, `sockets that do not read are still open after ${Date.now() - begun} ms`);
    for (const socket of deaf) socket.destroy();
    await stage.end(talk);
    figure('sockets', size.sockets);
    figure(`all closed after, ms, of ${CLOSED_MS} from the first megabyte`, took, OUTERMOST_MS);
    figure('honest p99 before, ms', before);
    figure('honest p99 meanwhile, ms', during, OUTERMOST_MS);
  },
};
