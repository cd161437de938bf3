// The database's processes die: backends, the postmaster, an immediate stop.

import { Talkers } from '../talkers.js';
import { MINUTE_MS } from '../times.js';
import { becomes, must, quantile, sleep } from '../wait.js';

const SIZES = {
  short: { pairs: 8, backends: 2, postmasters: 1, immediate: 1 },
  long: { pairs: 100, backends: 20, postmasters: 5, immediate: 5 },
};
const ANSWER_MS = 2_000;
const HEALTHY_MS = 5_000;
const OUTERMOST_MS = 30_000;
const BACK_LIMIT_MS = 90_000;

export const s03 = {
  id: 'S3',
  title: 'kill -9 of backends and postmaster, immediate stops',
  options: { environment: { KONNECT_ABSENCE_SECONDS: '60' } },
  async run({ stage, random, short, figure, hard }) {
    const size = SIZES[short ? 'short' : 'long'];
    const talks = await stage.talks(size.pairs);
    const people = talks.flatMap(({ user, expert }) => [user, expert]);
    const talkers = new Talkers(talks, random.stream('talk'), short ? {} : { least: 1_500, most: 2_500 });
    const faults = [
      ...many(size.backends, 'backend'),
      ...many(size.postmasters, 'SIGKILL'),
      ...many(size.immediate, 'SIGQUIT'),
    ];
    const [answers, healthy] = [[], []];
    for (const [n, fault] of faults.entries()) {
      await sleep(random.whole(300, MINUTE_MS));
      const writing = writes(random.pick(talks).user, answers, hard);
      if (fault === 'backend') await stage.postgres.killBackend(random);
      else await stage.postgres.crash(fault);
      await must('the database answers', () => stage.postgres.answers(), BACK_LIMIT_MS);
      const accepts = Date.now();
      await must(`the node is healthy after fault ${n + 1}`, () => stage.node.healthy(), BACK_LIMIT_MS);
      healthy.push(Date.now() - accepts);
      writing.stop();
      await writing.done;
      await must('everybody is here', () => people.every((person) => person.here), BACK_LIMIT_MS);
      await must('every session runs', async () => (await runs(stage)) === size.pairs, BACK_LIMIT_MS, 100);
    }
    await talkers.stop();
    await stage.show(talks);
    for (const talk of talks) hard((await stage.end(talk))?.ok, `${talk.chatId} ends`);
    figure('faults', faults.length);
    figure('messages', talkers.written);
    figure('deposits refused for a while', answers.filter(({ status }) => status === 503).length);
    figure(
      `a write answers within, ms, of ${ANSWER_MS}, p95`,
      quantile(
        answers.map(({ ms }) => ms),
        0.95,
      ),
      OUTERMOST_MS,
    );
    figure(
      `healthy after the database accepts, ms, of ${HEALTHY_MS}, p95`,
      quantile(healthy, 0.95),
      OUTERMOST_MS,
    );
  },
};

const many = (count, what) => Array.from({ length: count }, () => what);

async function runs(stage) {
  try {
    return await stage.running();
  } catch {
    return -1;
  }
}

/** Deposits, each until it is answered with 201, under one key; a 503 must say when to come again. */
function writes(user, answers, hard) {
  const control = { stopped: false, stop: () => (control.stopped = true) };
  control.done = (async () => {
    while (!control.stopped) {
      const key = `k-${user.id}-${answers.length}`;
      await becomes(async () => deposit(user, key, answers, hard), BACK_LIMIT_MS, 100);
      user.truth.deposited(key, user.id, 1_000);
      await sleep(50);
    }
  })();
  return control;
}

async function deposit(user, key, answers, hard) {
  const begun = Date.now();
  try {
    const answer = await user.http('POST', '/api/wallet/deposit', { amount: 10 }, { 'idempotency-key': key });
    answers.push({ status: answer.status, ms: Date.now() - begun });
    if (answer.status === 503) hard(answer.headers.get('retry-after') !== null, 'a 503 without Retry-After');
    else
      hard(
        answer.status === 201,
        `a deposit answered ${answer.status}: ${JSON.stringify(answer.json).slice(0, 200)}`,
      );
    return answer.status === 201;
  } catch (error) {
    hard(false, `a deposit was not answered: ${error.message}`);
    return false;
  }
}
