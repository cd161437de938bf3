// The checker itself: a quiet scenario without a fault, after which every invariant is broken once on purpose.
import { unseen } from '../checker/breakage.js';
import { MINUTE_MS } from '../times.js';
import { sleep } from '../wait.js';

const PAIRS = 4;

export const checker = {
  id: 'I',
  title: 'the checker names each invariant that is broken on purpose',
  async run({ stage, figure, hard }) {
    const talks = await stage.talks(PAIRS);
    for (const { chatId, user, expert } of talks) {
      for (const person of [user, expert, user]) await person.write(chatId, 'A message');
    }
    await sleep(MINUTE_MS * 1.4);
    await stage.show(talks);
    for (const talk of talks) await stage.end(talk);
    const broken = await stage.check();
    hard(broken.length === 0, `without a fault: ${broken[0]}`);
    const { missed, tried } = await unseen(
      { query: (text, values) => stage.postgres.query(text, values) },
      stage.truth,
    );
    for (const each of missed) hard(false, each);
    figure('broken on purpose', tried);
    figure('seen', tried - missed.length);
  },
};
