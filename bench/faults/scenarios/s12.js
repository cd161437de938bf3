// Money for one of what is asked for twenty times at once, on two nodes.
import { randomUUID } from 'node:crypto';

const TRIES = 20;
const PRICE = 10;
const ROUNDS = { short: 2, long: 20 };

export const s12 = {
  id: 'S12',
  title: 'money for one minute, twenty starts; for one withdrawal, twenty tries',
  options: { nodes: 2 },
  async run({ stage, short, figure, hard }) {
    const rounds = ROUNDS[short ? 'short' : 'long'];
    for (let round = 1; round <= rounds; round++) {
      await starts(stage, hard);
      await withdrawals(stage, hard);
    }
    figure('rounds', rounds);
  },
};

/** One user on two nodes asks twenty experts; the money is enough for one minute. */
async function starts(stage, hard) {
  const experts = await stage.experts(TRIES, PRICE);
  const [user] = await stage.users(1, PRICE);
  const tab = stage.person(user.id, 'user', stage.nodes[1].url);
  user.url = stage.nodes[0].url;
  await Promise.all([user, tab, ...experts].map((person) => person.arrive()));
  const answers = await Promise.all(
    experts.map((expert, place) =>
      [user, tab][place % 2].ask('request-chat', { expertId: expert.expertId }, 20_000),
    ),
  );
  const rows = await stage.postgres.rows('SELECT id, expert_user_id FROM session WHERE user_id = $1', [
    user.id,
  ]);
  hard(rows.length === 1, `${rows.length} sessions of twenty starts`);
  hard(answers.filter((answer) => answer?.chatId).length <= 1, 'more than one start was acknowledged');
  for (const row of rows) stage.truth.began(row.id, user.id, row.expert_user_id, 0);
  for (const row of rows) {
    await user.ask('end-chat', { chatId: row.id });
    stage.truth.ended(row.id);
  }
  for (const person of [user, tab, ...experts]) person.close();
}

async function withdrawals(stage, hard) {
  const [person] = await stage.users(1, PRICE);
  const answers = await Promise.all(
    Array.from({ length: TRIES }, (_, n) => {
      const url = stage.nodes[n % 2].url;
      return Object.assign(Object.create(person), { url }).http(
        'POST',
        '/api/wallet/withdraw',
        { amount: PRICE },
        { 'idempotency-key': randomUUID() },
      );
    }),
  );
  const taken = answers.filter(({ status }) => status >= 200 && status < 300).length;
  const [{ n, balance }] = await stage.postgres.rows(
    `SELECT (SELECT count(*)::int FROM transfer WHERE kind = 'withdraw' AND debit = $1) AS n, balance::int AS balance FROM account WHERE id = $1`,
    [`wallet:${person.id}`],
  );
  hard(
    taken === 1 && n === 1 && balance === 0,
    `${taken} withdrawals answered, ${n} made, ${balance} paise left: ${JSON.stringify(answers.map(({ status }) => status))}`,
  );
}
