// A call rings in five tabs; one answers; four close; the last one's link goes silent.
import { MINUTE_MS, OFFLINE_MS } from '../times.js';
import { becomes, must, quantile, sleep } from '../wait.js';

const TABS = 5;
const STOP_RINGING_MS = 200;
const ABSENT_MS = 10_000;
const OFFLINE_LIMIT_MS = 25_000;
const OUTERMOST_MS = 30_000;

export const s18 = {
  id: 'S18',
  title: 'five tabs: answered in one, four closed, the last one half-open',
  async run({ stage, figure, hard }) {
    const [first] = await stage.experts(1);
    const tabs = [first, ...Array.from({ length: TABS - 1 }, () => stage.person(first.id, 'expert'))];
    const link = await stage.linkTo(stage.node);
    tabs[0].url = link.url;
    const [user] = await stage.users(1, 100_000);
    await Promise.all([...tabs, user].map((person) => person.arrive()));
    const talk = await stage.talk(user, first, { type: 'call' });
    const stopped = await answered(tabs, talk, hard);
    await sleep(MINUTE_MS);
    for (const tab of tabs.slice(1)) tab.leave();
    await sleep(1_000);
    hard(
      (await stage.count('SELECT count(*)::int AS n FROM shift')) === 1,
      'offline although one tab is open',
    );
    hard((await stage.running()) === 1, 'the meter stands although one tab is open');
    link.blackHole();
    first.away();
    const begun = Date.now();
    const absent = await becomes(async () => (await stage.running()) === 0, OUTERMOST_MS, 20);
    hard(absent !== null, 'a silent link still counts as present');
    await must(
      'the expert goes offline',
      async () => (await stage.count('SELECT count(*)::int AS n FROM shift')) === 0,
      2 * OUTERMOST_MS,
      50,
    );
    figure(`other tabs stop ringing after, ms, of ${STOP_RINGING_MS}`, quantile(stopped, 1), OUTERMOST_MS);
    figure(`absent for the meter after, ms, of ${ABSENT_MS}`, absent, OUTERMOST_MS);
    figure(
      `offline after, ms, of ${OFFLINE_LIMIT_MS}, with ${OFFLINE_MS} allowed`,
      Date.now() - begun,
      2 * OUTERMOST_MS,
    );
  },
};

async function answered(tabs, { chatId, user }, hard) {
  const rings = tabs.map((tab) => tab.hears('call-offer', (offer) => offer.chatId === chatId));
  hard(
    (await user.ask('call-offer', { chatId, offer: { type: 'offer', sdp: 'v=0' }, callType: 'voice' }))?.ok,
    'the call rings',
  );
  hard((await Promise.all(rings)).every(Boolean), 'the call rings in every tab');
  const others = tabs.slice(1).map(async (tab) => {
    const ended = await tab.hears('call-ended', ({ reason }) => reason === 'answered-elsewhere');
    hard(ended !== null, 'a tab goes on ringing');
    return Date.now();
  });
  const begun = Date.now();
  hard(
    (await tabs[0].ask('call-answer', { chatId, answer: { type: 'answer', sdp: 'v=0' } }))?.ok,
    'the call is answered',
  );
  return (await Promise.all(others)).map((at) => at - begun);
}
