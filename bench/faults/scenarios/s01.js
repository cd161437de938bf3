// Two nodes, a random one killed again and again; everybody goes to the other one and half of them come back later.

import { Talkers } from '../talkers.js';
import { MINUTE_MS } from '../times.js';
import { must, quantile, sleep } from '../wait.js';

const SIZES = { short: { pairs: 10, kills: 3 }, long: { pairs: 200, kills: 50 } };
const BACK_LIMIT_MS = 120_000;
const OUTERMOST_MS = 120_000;

export const s01 = {
  id: 'S1',
  title: 'two nodes, kill -9 of a random one under live sessions',
  options: { nodes: 2, environment: { KONNECT_ABSENCE_SECONDS: '60' } },
  async run({ stage, random, short, sessions, untilMs, figure, hard }) {
    const { kills, ...size } = SIZES[short ? 'short' : 'long'];
    const pairs = sessions ?? size.pairs;
    const talks = await stage.talks(pairs);
    const people = talks.flatMap(({ user, expert }) => [user, expert]);
    const back = [];
    for (const person of people) person.onWelcome = (ms) => back.push(ms);
    const talkers = new Talkers(talks, random.stream('talk'), short ? {} : { least: 4_000, most: 10_000 });
    const [ticked, started] = [[], []];
    for (let kill = 1; kill <= kills && Date.now() < untilMs; kill++) {
      await sleep(random.whole(300, MINUTE_MS));
      const node = random.pick(stage.nodes);
      await node.kill();
      const killed = Date.now();
      await must(
        () => `everybody is back after kill ${kill}; ${stage.missing()}`,
        () => people.every((person) => person.here),
        BACK_LIMIT_MS,
      );
      await must(
        `every session runs after kill ${kill}`,
        async () => (await stage.running()) === pairs,
        BACK_LIMIT_MS,
        100,
      );
      ticked.push(Date.now() - killed);
      started.push(await node.start());
      for (const person of people) if (random.happens(0.5)) person.socket.io.engine.close();
      await must(
        () => `everybody has moved; ${stage.missing()}`,
        () => people.every((person) => person.here),
        BACK_LIMIT_MS,
      );
    }
    await sleep(MINUTE_MS);
    await talkers.stop();
    await stage.show(talks);
    for (const talk of talks) hard((await stage.end(talk))?.ok, `${talk.chatId} ends`);
    figure('kills', started.length);
    figure('sessions', pairs);
    figure('messages', talkers.written);
    figure('minutes charged', await stage.count('SELECT count(*)::int AS n FROM charged_minute'));
    figure('every session runs on the other node after, ms, p95', quantile(ticked, 0.95), OUTERMOST_MS);
    figure('clients welcomed again after, ms, p50', quantile(back, 0.5), OUTERMOST_MS);
    figure('p95', quantile(back, 0.95), OUTERMOST_MS);
    figure('a killed node is healthy after, ms, p95', quantile(started, 0.95), OUTERMOST_MS);
  },
};
