// One expert, many waiting, who leave at random; the price is edited; the node is killed.
import { must, quantile, sleep } from '../wait.js';

const SIZES = { short: { waiting: 12, kills: 1 }, long: { waiting: 50, kills: 5 } };
const PRICE = 10;
const LEAVES = 0.2;
const BACK_LIMIT_MS = 60_000;
const TURN_LIMIT_MS = 60_000;
const TAKEN_MS = 500;
const OUTERMOST_MS = 30_000;

export const s25 = {
  id: 'S25',
  title: 'one expert, a long queue, random leaves, price edits and kills',
  // On a busy machine the expert's return takes longer than the rig's five seconds, and the queue would rightly dissolve.
  options: { environment: { KONNECT_EXPERT_OFFLINE_SECONDS: '20', KONNECT_ABSENCE_SECONDS: '60' } },
  async run({ stage, random, short, figure, hard }) {
    const { waiting, kills } = SIZES[short ? 'short' : 'long'];
    const [expert] = await stage.experts(1, PRICE);
    const users = await stage.users(waiting + 1, 10_000);
    await expert.arrive();
    for (const user of users) await user.arrive();
    const place = { expertId: expert.expertId };
    for (const user of users) await user.ask('request-chat', place, 20_000);
    const queue = await order(stage);
    hard(
      queue.join() ===
        users
          .slice(1)
          .map(({ id }) => id)
          .join(),
      'the places are not in the order of asking',
    );
    const leavers = users.slice(1).filter(() => random.happens(LEAVES));
    const killAt = new Set(
      Array.from({ length: kills }, () => random.whole(1, waiting - leavers.length - 1)),
    );
    await stage.postgres.query('UPDATE expert SET price_paise = price_paise * 2');
    for (const user of leavers)
      hard((await user.ask('leave-queue', place, 15_000))?.ok, 'a place can be given up');
    const stays = users.filter((user) => !leavers.includes(user));
    const served = [];
    for (const user of stays) {
      const turn = served.length;
      const { id } = await next(stage, served);
      hard(id.user_id === user.id, `turn ${turn}: ${id.user_id} is served instead of ${user.id}`);
      hard(Number(id.price) === PRICE * 100, `turn ${turn}: at ${id.price} paise`);
      served.push(id.id);
      stage.truth.began(id.id, id.user_id, expert.id, 0);
      if (killAt.has(turn)) await kill(stage, [expert, ...stays]);
      await sleep(random.whole(20, 200));
      await end(
        stage,
        stays.find((each) => each.id === id.user_id),
        id.id,
      );
    }
    hard((await order(stage)).length === 0, 'somebody still waits');
    figure('served', served.length);
    figure('left', leavers.length);
    figure('kills', killAt.size);
    const taken = await gaps(stage, served);
    figure(`a free place is taken after, ms, of ${TAKEN_MS}, p50`, quantile(taken, 0.5), OUTERMOST_MS);
    figure('p95', quantile(taken, 0.95), OUTERMOST_MS);
  },
};

async function order(stage) {
  return (await stage.postgres.rows('SELECT user_id FROM queue_entry ORDER BY id')).map((row) => row.user_id);
}

/** From the end of each session to the beginning of the next. */
async function gaps(stage, served) {
  const rows = await stage.postgres.rows(
    `SELECT extract(epoch FROM created_at - lag(ended_at) OVER (ORDER BY created_at)) * 1000 AS ms
     FROM session WHERE id = ANY($1)`,
    [served],
  );
  return rows.filter(({ ms }) => ms !== null).map(({ ms }) => Math.round(Number(ms)));
}

async function next(stage, served) {
  let id;
  await must(
    'the next one is served',
    async () => {
      [id] = await stage.postgres.rows(
        "SELECT id, user_id, price FROM session WHERE state IN ('running', 'paused') AND id <> ALL($1)",
        [served],
      );
      return id !== undefined;
    },
    TURN_LIMIT_MS,
    20,
  );
  return { id };
}

async function kill(stage, people) {
  await stage.node.kill();
  await stage.node.start();
  await must('everybody is back', () => people.every((person) => person.here), BACK_LIMIT_MS);
}

async function end(stage, user, chatId) {
  stage.truth.ending(chatId);
  let answer = null;
  const ended = async () => {
    answer = await user.ask('end-chat', { chatId });
    // The acknowledgement of the first try may have been lost.
    return answer?.ok || answer?.error?.code === 'SESSION_ENDED';
  };
  await must(() => `${chatId} ends: ${JSON.stringify(answer)}, ${user.state()}`, ended, BACK_LIMIT_MS, 50);
  stage.truth.ended(chatId);
}
