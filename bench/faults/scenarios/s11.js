// Low and empty wallets: warnings, the grace, and recharges just before and just after its end.
import { GRACE_MS } from '../times.js';
import { inParallel, sleep } from '../wait.js';

const PRICE = 10;
/** Rupees at the start, and how many milliseconds around the end of the grace a recharge comes. */
const BALANCES = [10, 15, 19, 20, 29, 30, 35, 39, 40, 49, 50, 65];
const RECHARGES_MS = [-1_500, -700, -400, -100, -20, 20, 100, 400];
const LIMIT_MS = 60_000;
const FIRST = 3;

export const s11 = {
  id: 'S11',
  title: 'low and empty wallets, recharges around the end of the grace',
  async run({ stage, short, figure, hard }) {
    const balances = short ? BALANCES.filter((_, place) => place % 3 === 0) : BALANCES;
    const recharges = short ? RECHARGES_MS.filter((_, place) => place % 3 === 0) : RECHARGES_MS;
    await inParallel(balances, balances.length, (rupees) => runsOut(stage, rupees, hard));
    const kept = await inParallel(recharges, recharges.length, (ms) => recharged(stage, ms, hard));
    figure('cases', balances.length + recharges.length);
    figure('recharges in time', `${kept.filter(Boolean).length} of ${recharges.length}`);
  },
};

async function begin(stage, rupees) {
  const heard = [];
  const [user] = await stage.users(1, rupees);
  user.onEvent = (event, payload) => heard.push({ event, payload, at: Date.now() });
  const [talk] = await stage.talks(1, { price: PRICE, users: [user] });
  return { ...talk, heard };
}

/** Nobody recharges: so many minutes as the wallet pays for, the warnings once each, and the end. */
async function runsOut(stage, rupees, hard) {
  const talk = await begin(stage, rupees);
  const ended = await talk.user.hears('chat-ended', undefined, LIMIT_MS);
  stage.truth.ended(talk.chatId);
  const minutes = Math.floor(rupees / PRICE);
  const text = `with ${rupees} rupees: `;
  hard(ended?.reason === 'insufficient-balance', `${text}ended by ${ended?.reason}`);
  hard(ended?.totalCharged === minutes * PRICE, `${text}${ended?.totalCharged} charged`);
  const charges = talk.heard
    .filter(({ event }) => event === 'billing-update')
    .map(({ payload }) => payload.totalCharged);
  const sums = Array.from({ length: minutes }, (_, n) => (n + 1) * PRICE);
  hard(
    sums.every((sum) => charges.includes(sum)),
    `${text}billing updates ${charges}`,
  );
  hard(warnings(talk, 'zero-balance') === 1, `${text}${warnings(talk, 'zero-balance')} warnings of zero`);
  hard(
    warnings(talk, 'low-balance') === 1,
    `${text}${warnings(talk, 'low-balance')} warnings of low balance`,
  );
}

const warnings = (talk, type) =>
  talk.heard.filter(({ event, payload }) => event === 'chat-warning' && payload.type === type).length;

/** A recharge in grace pays the minute that began at the boundary; one after it finds the session over. */
async function recharged(stage, aroundMs, hard) {
  const talk = await begin(stage, FIRST * PRICE);
  const zero = await talk.user.hears('chat-warning', ({ type }) => type === 'zero-balance', LIMIT_MS);
  hard(zero !== null, `recharge at ${aroundMs}: no warning of zero`);
  const ended = talk.user.hears('chat-ended', undefined, LIMIT_MS);
  await sleep(GRACE_MS + aroundMs);
  const key = `recharge-${talk.chatId}`;
  const answer = await talk.user.http(
    'POST',
    '/api/wallet/deposit',
    { amount: PRICE },
    { 'idempotency-key': key },
  );
  hard(answer.status === 201, `recharge at ${aroundMs}: ${answer.status}`);
  stage.truth.deposited(key, talk.user.id, PRICE * 100);
  const reason = (await ended)?.reason;
  stage.truth.ended(talk.chatId);
  const [{ paid }] = await stage.postgres.rows('SELECT paid FROM session WHERE id = $1', [talk.chatId]);
  hard(reason === 'insufficient-balance', `recharge at ${aroundMs}: ended by ${reason}`);
  hard(paid === FIRST || paid === FIRST + 1, `recharge at ${aroundMs}: ${paid} minutes`);
  // Well inside of the grace it must count; the rest is a race whose outcome the books decide.
  if (aroundMs <= -GRACE_MS / 2) hard(paid === FIRST + 1, `recharge at ${aroundMs} was not in time`);
  if (aroundMs >= GRACE_MS / 10) hard(paid === FIRST, `recharge at ${aroundMs} came too late and counted`);
  return paid === FIRST + 1;
}
