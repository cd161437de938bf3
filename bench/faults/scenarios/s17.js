// Somebody returns to many missed messages while more arrive.
import { becomes, inParallel, sleep } from '../wait.js';

const MISSED = { short: 400, long: 10_000 };
const AT_ONCE = 16;
const OUTERMOST_MS = 60_000;

export const s17 = {
  id: 'S17',
  title: 'the return after many missed messages while more arrive',
  options: { environment: { KONNECT_ABSENCE_SECONDS: '3600' } },
  async run({ stage, short, figure, hard }) {
    const missed = MISSED[short ? 'short' : 'long'];
    const [talk] = await stage.talks(1);
    talk.user.leave();
    const numbers = Array.from({ length: missed }, (_, n) => n + 1);
    await inParallel(numbers, AT_ONCE, (n) => talk.expert.write(talk.chatId, `missed ${n}`));
    let writing = true;
    const more = (async () => {
      for (let n = 1; writing; n++) {
        await talk.expert.write(talk.chatId, `more ${n}`);
        await sleep(20);
      }
    })();
    talk.user.back();
    await becomes(() => talk.user.here, 30_000, 5);
    const begun = Date.now();
    const pages = await talk.user.history(talk.chatId);
    const took = Date.now() - begun;
    writing = false;
    await more;
    const seqs = pages.map(({ seq }) => Number(seq));
    hard(seqs.length >= missed, `${seqs.length} of ${missed} missed messages were shown`);
    hard(
      seqs.every((seq, place) => seq === place + 1),
      'a gap or a repetition in the pages',
    );
    await stage.show([talk]);
    await stage.end(talk);
    figure('messages', seqs.length);
    figure('all shown after, ms, of 3000', took, OUTERMOST_MS);
  },
};
