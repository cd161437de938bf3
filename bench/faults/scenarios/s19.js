// Everybody is on one of two nodes when it dies; the other one takes them all.
import { inParallel, must, quantile, sleep } from '../wait.js';

const EXPERTS = { short: 60, long: 1_000 };
const WATCHERS = 5;
const LIMIT_MS = 180_000;
const ABSORBED_MS = 10_000;

export const s19 = {
  id: 'S19',
  title: 'a thousand experts move to the other node at once',
  options: { nodes: 2, environment: { KONNECT_EXPERT_OFFLINE_SECONDS: '15' } },
  async run({ stage, short, figure, hard }) {
    const [first, second] = stage.nodes;
    const balancer = await stage.proxy(() =>
      [first, second].filter((node) => node.up).map((node) => node.port),
    );
    const experts = await stage.experts(EXPERTS[short ? 'short' : 'long'], 10, balancer.url);
    const watchers = await stage.users(WATCHERS, 0, second.url);
    await inParallel([...watchers, ...experts], 20, (person) => person.arrive(60_000));
    await sleep(1_000);
    let offline = 0;
    for (const watcher of watchers)
      watcher.onEvent = (event) => (offline += event === 'expert-offline' ? 1 : 0);
    const back = [];
    for (const expert of experts) expert.onWelcome = (ms) => back.push(ms);
    const begun = Date.now();
    await first.kill();
    await must(
      () => `all are back; ${stage.missing()}`,
      () => back.length >= experts.length && experts.every((expert) => expert.here),
      LIMIT_MS,
    );
    const absorbed = Date.now() - begun;
    await sleep(1_000);
    if (absorbed < 15_000)
      hard(offline === 0, `${offline} times an expert was shown offline although back in time`);
    const online = await stage.count('SELECT count(*)::int AS n FROM shift');
    hard(online === experts.length, `${online} of ${experts.length} experts are online`);
    figure('experts', experts.length);
    figure(`absorbed after, ms, of ${ABSORBED_MS}`, absorbed, LIMIT_MS);
    figure('welcomed again after, ms, p50', quantile(back, 0.5));
    figure('p99', quantile(back, 0.99), LIMIT_MS);
  },
};
