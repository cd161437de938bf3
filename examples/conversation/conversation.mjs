// One paid conversation from the sign-up to the receipt, against a running server:
//
//   node conversation.mjs [URL] [ADMIN_EMAIL] [ADMIN_PASSWORD]
//
// The administrator may also be given by KONNECT_ADMIN_EMAIL and KONNECT_ADMIN_PASSWORD. With the real billing minute it
// takes about four and a half minutes; on a server started with KONNECT_BILLING_MINUTE_SECONDS=2, ten seconds.
import { setTimeout as pause } from 'node:timers/promises';
import { must, Person } from './people.mjs';

const [
  url = 'http://localhost:8080',
  adminEmail = process.env.KONNECT_ADMIN_EMAIL,
  adminPassword = process.env.KONNECT_ADMIN_PASSWORD,
] = process.argv.slice(2);

const PRICE = 120;
const MONEY = 500;
const PIPELINE = ['documents_verified', 'call_scheduled', 'call_done', 'approved'];

const begun = Date.now();
const tell = (line) => console.log(`${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${line}`);

must(adminEmail && adminPassword, 'the address and the password of an administrator were given');
const admin = await Person.signIn(url, adminEmail, adminPassword);
const asha = await Person.signUp(url, 'Asha');
const ravi = await Person.signUp(url, 'Ravi');
try {
  const expert = await becomeExpert();
  const chatId = await startTalking(expert);
  const minute = await talkUntilTheMoneyIsGone(chatId);
  await rechargeAndGoOn(chatId, minute);
  await endAndCheckTheBooks(chatId);
  tell('Every step was as it should be.');
} catch (error) {
  tell(`FAILED: ${error.message}`);
  process.exitCode = 1;
} finally {
  asha.leave();
  ravi.leave();
}

async function becomeExpert() {
  const expert = await ravi.post('/api/experts/register', {
    title: 'Senior Engineer',
    company: 'Example Labs',
    experience: 8,
    bio: 'I help with the design of large systems.',
    pricePerMin: PRICE,
    specialties: ['System Design'],
    languages: ['English', 'Hindi'],
    phone: '+919876543210',
    linkedinUrl: 'https://www.linkedin.com/in/example',
  });
  must(expert.mentorStatus === 'applied', 'the application is in');
  tell(`Ravi applies as an expert at ₹${PRICE} a minute.`);
  for (const status of PIPELINE) {
    const moved = await admin.put(`/api/admin/mentor-applications/${expert.id}/status`, { status });
    must(moved.mentorStatus === status, `the application moves on to ${status}`);
  }
  tell(`An administrator takes him through ${PIPELINE.join(', ')}.`);
  return expert;
}

async function startTalking(expert) {
  const deposit = await asha.post('/api/wallet/deposit', { amount: MONEY });
  must(deposit.status === 'completed', 'the sandbox completes a deposit at once');
  tell(`Asha deposits ₹${MONEY}.`);

  await asha.connect('user');
  await ravi.connect('expert');
  await asha.hears('expert-online', ({ id }) => id === expert.id);
  tell('Both are connected; Asha sees that Ravi is online and asks for a chat.');

  const { chatId } = await asha.send('request-chat', { userId: asha.id, userName: asha.name, expertId: expert.id, type: 'chat' });
  const started = await asha.hears('chat-started');
  const atRavi = await ravi.hears('chat-started');
  must(started.chatId === chatId && atRavi.chatId === chatId, 'both are in the same session');
  must(started.pricePerMin === PRICE && atRavi.user.name === asha.name, 'each is told of the other');
  await charged(1);

  await says(asha, ravi, chatId, 'How would you split this service?', 1);
  await says(ravi, asha, chatId, 'By who owns the data, not by layers.', 2);
  tell('The session runs, minute 1 is paid, and both have written.');
  return chatId;
}

async function says(from, to, chatId, message, seq) {
  const clientMessageId = crypto.randomUUID();
  const stored = await from.send('chat-message', { chatId, message, senderId: from.id, clientMessageId });
  const heard = await to.hears('new-message', (each) => each.clientMessageId === clientMessageId);
  must(stored.seq === seq && heard.seq === seq && heard.message === message, `message ${seq} arrives in order`);
}

/** Waits for the charge of minute n; gives Asha's balance after it. */
async function charged(n) {
  const total = n * PRICE;
  const { balance } = await asha.hears('billing-update', (bill) => bill.totalCharged === total);
  const { earned } = await ravi.hears('billing-update', (bill) => bill.totalCharged === total);
  must(earned === total * 0.8, `80 % of ₹${total} are Ravi's`);
  return balance;
}

async function talkUntilTheMoneyIsGone(chatId) {
  const secondMinute = await charged(2).then((balance) => ({ balance, at: Date.now() }));
  must(secondMinute.balance === MONEY - 2 * PRICE, 'two minutes have left the wallet');
  const low = await asha.hears('chat-warning', ({ type }) => type === 'low-balance');
  must(low.chatId === chatId && low.balance < 3 * PRICE, 'the warning comes below three minutes');
  tell(`Minute 2 is paid; ₹${low.balance} are left, and Asha is warned of it.`);

  await charged(3);
  const minute = Date.now() - secondMinute.at;
  const left = await charged(4);
  const zero = await asha.hears('chat-warning', ({ type }) => type === 'zero-balance');
  must(zero.balance === left && left < PRICE, 'the next minute cannot be paid');
  tell(`After minute 4 ₹${left} are left, too little for a fifth: the grace begins.`);
  return minute;
}

async function rechargeAndGoOn(chatId, minute) {
  await asha.post('/api/wallet/deposit', { amount: MONEY });
  const balance = await charged(5);
  must(balance === 2 * MONEY - 5 * PRICE, 'the recharge pays the minute that has begun');
  await says(asha, ravi, chatId, 'One more question: how do we move the data?', 3);
  await says(ravi, asha, chatId, 'Write to both, compare, then switch the reads.', 4);
  tell(`Asha recharges ₹${MONEY} in time, minute 5 is paid, and they go on.`);
  // A minute used for less than a twentieth is given back at the end.
  await pause(minute / 10);
}

async function endAndCheckTheBooks(chatId) {
  const paid = 5 * PRICE;
  await asha.send('end-chat', { chatId });
  const ended = await asha.hears('chat-ended');
  const atRavi = await ravi.hears('chat-ended');
  must(ended.reason === 'user-ended' && ended.totalCharged === paid, 'the session ends with five minutes');
  must(atRavi.earned === paid * 0.8, 'Ravi is told what he has earned');
  tell(`Asha ends it: five minutes, ₹${ended.totalCharged}.`);

  const { items } = await asha.get('/api/wallet/transactions?type=payment');
  must(items.length === 1 && items[0].amount === paid, 'a session is one payment');
  const receipt = await asha.get(`/api/wallet/transactions/${items[0].id}`);
  must(receipt.lines.map(({ minute }) => minute).join() === '1,2,3,4,5', 'the receipt has each minute once');
  must(receipt.lines.every(({ amount }) => amount === PRICE), 'each at the agreed price');
  receipt.lines.forEach(({ minute, amount, at }) => tell(`  receipt: minute ${minute}, ₹${amount}, ${at}`));

  const earned = await settled();
  must(earned === paid * 0.8, `Ravi's wallet holds 80 %, not ₹${earned}`);
  const proof = await admin.get('/api/admin/ledger/proof');
  must(proof.balanced && proof.total === 0 && proof.violations.length === 0, 'the books balance');
  tell(`Ravi's wallet holds ₹${earned}; the platform keeps ₹${paid - earned}; the books balance to ₹${proof.total}.`);
}

/** The expert's share reaches the wallet within a second of the end. */
async function settled() {
  for (let tries = 0; tries < 100; tries++) {
    const { balance } = await ravi.get('/api/wallet');
    if (balance > 0) return balance;
    await pause(50);
  }
  return 0;
}
