// The rig's own proof: each safeguard that the server or its database has is taken away, and the checker must notice.
import { randomUUID } from 'node:crypto';
import { check } from '../checker/checker.js';
import { LEASE_MS, MINUTE_MS } from '../times.js';
import { becomes, inParallel, must, sleep } from '../wait.js';

const OUTAGE_MS = 3 * MINUTE_MS;
const TRIES = 6;
const [CROWD, RUPEES] = [20, 100];
const STORE = `INSERT INTO message (session_id, seq, id, sender, body, client_message_id, at)
  VALUES ($1, 1, 'm_' || $3, $2, 'once', $3, clock())`;
const WAITING = 'SELECT pid FROM pg_locks WHERE NOT granted';

const trigger = (table, change) => ({
  sql: `CREATE OR REPLACE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${change}; RETURN NEW; END $$;
        CREATE TRIGGER fault BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION fault()`,
  undo: `DROP TRIGGER fault ON ${table}`,
});

const until = (kind, silent) => `
  CREATE OR REPLACE FUNCTION presence_until(closed timestamptz, last_seen timestamptz, silent boolean)
  RETURNS timestamptz LANGUAGE sql ${kind}
  RETURN CASE WHEN closed IS NOT NULL THEN closed WHEN silent THEN ${silent} ELSE 'infinity' END`;

/** The server's connections find what stands in `public` before what PostgreSQL has itself. */
const shadowing = (sql) => `${sql};
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'konnect'`;

const MUTANTS = [
  {
    name: 'no lock',
    invariant: 'I10',
    play: crowd,
    sql: shadowing(`CREATE FUNCTION public.pg_advisory_xact_lock(bigint) RETURNS void LANGUAGE sql AS 'SELECT';
      ALTER ROLE CURRENT_USER SET search_path = public, pg_catalog`),
    undo: shadowing(`DROP FUNCTION public.pg_advisory_xact_lock(bigint);
      ALTER ROLE CURRENT_USER RESET search_path`),
  },
  {
    name: 'no back-dating',
    invariant: 'I5',
    play: outage,
    sql: until('STABLE', 'now()'),
    undo: until('IMMUTABLE', 'last_seen'),
  },
  {
    name: 'no tail rule',
    invariant: 'I4',
    play: endAtTheBoundary,
    ...trigger('session', "NEW.meter := jsonb_set(NEW.meter::jsonb, '{terms,tailMs}', '0')::json"),
  },
  {
    name: 'no unique key',
    invariant: 'I11',
    play: repeat,
    sql: 'DROP INDEX message_once',
    undo: 'TRUNCATE message; CREATE UNIQUE INDEX message_once ON message (session_id, sender, client_message_id)',
  },
  {
    name: 'connections without keys',
    invariant: 'I5',
    play: absence,
    ...trigger('connection', 'NEW.key := gen_random_uuid()'),
  },
];

export const mutants = {
  id: 'M',
  title: 'what the checker finds when a safeguard is taken away',
  options: { environment: { KONNECT_ABSENCE_SECONDS: '60' } },
  async run({ stage, short, figure, hard }) {
    // The others are those of FaultsIT, too.
    for (const mutant of MUTANTS.filter((each) => !short || each.play === crowd)) {
      const clean = await found(stage, mutant.play);
      hard(clean.length === 0, `without '${mutant.name}': ${clean[0]}`);
      await stage.postgres.query(mutant.sql);
      const broken = await found(stage, mutant.play);
      await stage.postgres.query(
        `DELETE FROM charged_minute; TRUNCATE session, connection CASCADE; ${mutant.undo}`,
      );
      hard(
        broken.some((line) => line.startsWith(mutant.invariant)),
        `'${mutant.name}' was not caught as ${mutant.invariant}`,
      );
      figure(
        `'${mutant.name}' caught as`,
        [...new Set(broken.map((line) => line.split(':')[0]))].join(' ') || 'nothing',
      );
      stage.renew();
    }
  },
};

async function found(stage, play) {
  stage.renew();
  await play(stage);
  for (const person of stage.people) person.close();
  await becomes(async () => (await stage.unsettled()) === 0, 30_000, 100);
  return (
    (await check({ query: (text, values) => stage.postgres.query(text, values) }, stage.truth))
      // The meters of these sessions are looked at, not who is counted as present beside them.
      .filter((line) => !line.startsWith('I13'))
  );
}

async function outage(stage) {
  const [talk] = await stage.talks(1);
  await sleep(LEASE_MS);
  await stage.node.kill();
  for (const person of [talk.user, talk.expert]) person.close();
  await stage.node.start();
  await sleep(OUTAGE_MS);
  for (const person of [talk.expert, talk.user]) await person.arrive();
  await must('the session runs again', async () => (await stage.running()) === 1, 30_000);
  await stage.end(talk);
}

/** A few at once: on a busy machine one end may come late. */
async function endAtTheBoundary(stage) {
  const talks = await stage.talks(TRIES);
  await inParallel(talks, TRIES, async (talk) => {
    await talk.user.hears('billing-update', ({ totalCharged }) => totalCharged === 20);
    await stage.end(talk);
  });
}

/** Another node is storing the same message: this one looks, sees nothing yet, and stores it too. */
async function repeat(stage) {
  const { postgres } = stage;
  const [talk] = await stage.talks(1);
  const clientMessageId = randomUUID();
  const values = [talk.chatId, talk.user.id, clientMessageId];
  await postgres.query('BEGIN');
  await postgres.query('INSERT INTO conversation (session_id, last_seq) VALUES ($1, 1)', [talk.chatId]);
  await postgres.query(STORE, values);
  const written = talk.user.write(talk.chatId, 'once', { clientMessageId });
  await must('the server waits for the other node', async () => (await postgres.rows(WAITING)).length > 0, 10_000);
  await postgres.query('COMMIT');
  await written;
  await stage.end(talk);
}

async function absence(stage) {
  const [talk] = await stage.talks(1);
  talk.user.leave();
  await sleep(OUTAGE_MS);
  talk.user.back();
  await must('the user is back', () => talk.user.here, 30_000);
  await stage.end(talk);
}

/** Many ask one expert in the same instant. */
async function crowd(stage) {
  const [expert] = await stage.experts(1);
  const users = await stage.users(CROWD, RUPEES);
  await inParallel([expert, ...users], CROWD, (person) => person.arrive());
  const { expertId } = expert;
  const from = Date.now();
  await inParallel(users, CROWD, (user) => user.ask('request-chat', { expertId }, 15_000));
  await inParallel(users, CROWD, (user) => user.ask('leave-queue', { expertId }, 15_000));
  for (const user of users) {
    const chatId = await stage.liveOf(user);
    if (!chatId) continue;
    stage.truth.began(chatId, user.id, expert.id, from);
    await stage.end({ chatId, user });
  }
}
