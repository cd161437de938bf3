// Conversations over links that break every few seconds, with messages sent twice.
import { Talkers } from '../talkers.js';
import { quantile, sleep } from '../wait.js';

const SIZES = {
  short: { pairs: 10, seconds: 8, pauseMs: 400 },
  long: { pairs: 50, seconds: 60, pauseMs: 400 },
};
const REPEATS = 0.15;
const CUT_MS = { least: 2_000, most: 10_000 };
/** A message is outside of a cut when its link has been whole for so long. */
const WHOLE_MS = 1_000;
const OUTERMOST_MS = 10_000;

export const s16 = {
  id: 'S16',
  title: 'messages over links that break, some sent twice',
  async run({ stage, random, short, figure, hard }) {
    const { pairs, seconds, pauseMs } = SIZES[short ? 'short' : 'long'];
    const people = [...(await stage.experts(pairs)), ...(await stage.users(pairs, 100_000))];
    const links = new Map();
    for (const person of people) {
      links.set(person, await stage.linkTo(stage.node));
      person.url = links.get(person).url;
    }
    const talks = await stage.talks(pairs, { experts: people.slice(0, pairs), users: people.slice(pairs) });
    const talkers = new Talkers(talks, random.stream('talk'), {
      least: pauseMs / 2,
      most: pauseMs * 1.5,
      repeats: REPEATS,
    });
    talkers.quiet = (person) => person.here && Date.now() - person.connectedAt > WHOLE_MS;
    const cutting = cutAll(links, random.stream('cut'), seconds);
    const cuts = await cutting;
    await talkers.stop();
    await stage.show(talks);
    for (const talk of talks) hard((await stage.end(talk))?.ok, `${talk.chatId} ends`);
    figure('messages', talkers.written);
    figure('cuts', cuts);
    figure('acknowledged after, ms, p50', quantile(talkers.took, 0.5), OUTERMOST_MS);
    figure('acknowledged after, ms, p99', quantile(talkers.took, 0.99), OUTERMOST_MS);
  },
};

async function cutAll(links, random, seconds) {
  const until = Date.now() + seconds * 1000;
  let cuts = 0;
  const each = async (link) => {
    for (;;) {
      await sleep(random.whole(CUT_MS.least, CUT_MS.most));
      if (Date.now() > until) return;
      cuts += link.cut();
    }
  };
  await Promise.all([...links.values()].map(each));
  return cuts;
}
