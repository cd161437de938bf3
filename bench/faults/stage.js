// A database, the nodes on it and the people of one scenario.

import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { check } from './checker/checker.js';
import { NodeServer } from './node-server.js';
import { Person } from './person.js';
import { Postgres } from './postgres.js';
import { TcpProxy } from './proxy.js';
import { hasRedis, startRedis } from './redis.js';
import { configure, seedExperts, seedUsers } from './seeding.js';
import { ENVIRONMENT, LEASE_MS, OFFLINE_MS } from './times.js';
import { minter } from './tokens.js';
import { Truth } from './truth.js';
import { becomes, inParallel } from './wait.js';

const RUPEE = 100;
const START_LIMIT_MS = 60_000;
const TRY_AGAIN = new Set(['UNAVAILABLE', 'NOT_REGISTERED', 'EXPERT_OFFLINE', 'TOO_FAST']);
const LIVE_OF = "SELECT id FROM session WHERE user_id = $1 AND state IN ('ringing', 'running', 'paused')";
const SETTLED_LIMIT_MS = 90_000;
const SHOWN_SLACK_MS = 2_000;
const BUDGETS = {
  KONNECT_EVENTS_PER_SECOND: '1000',
  KONNECT_EVENTS_PER_MINUTE: '60000',
  KONNECT_CONNECTIONS_PER_ADDRESS: '20000',
};

export class Stage {
  static async open(template, folder, { nodes = 1, environment = {}, proxied = false } = {}) {
    mkdirSync(folder, { recursive: true });
    const stage = new Stage();
    Object.assign(stage, { template, folder, truth: new Truth(), people: [], proxies: [] });
    const { KONNECT_EXPERT_OFFLINE_SECONDS: offline } = environment;
    stage.offlineMs = offline === undefined ? OFFLINE_MS : Number(offline) * 1000;
    stage.postgres = await Postgres.open(template, folder);
    stage.nodes = [];
    const shared = nodes > 1 && hasRedis() ? { KONNECT_REDIS_URL: await startRedis(folder) } : {};
    for (let n = 1; n <= nodes; n++)
      await stage.addNode(`node${n}`, { environment: { ...environment, ...shared }, proxied });
    await configure(stage.postgres);
    stage.token = await minter(stage.postgres);
    stage.door = nodes > 1 ? await stage.proxy(() => stage.anyNode()) : null;
    return stage;
  }

  /** Each node may reach the database through a proxy of its own. */
  async addNode(name, { environment, proxied }) {
    const database = proxied ? await this.proxy(() => [this.postgres.port]) : null;
    const node = new NodeServer(name, this.folder, {
      ...ENVIRONMENT,
      ...BUDGETS,
      ...environment,
      KONNECT_DATABASE_URL: this.postgres.url(database?.port),
    });
    node.database = database;
    this.nodes.push(node);
    await node.start();
    return node;
  }

  /** A balancer without a memory: those that are up, another one first each time. */
  anyNode() {
    const ports = this.nodes.filter((node) => node.up).map((node) => node.port);
    this.turns = (this.turns ?? 0) + 1;
    return [...ports.slice(this.turns % ports.length), ...ports.slice(0, this.turns % ports.length)];
  }

  async proxy(targets) {
    const proxy = await TcpProxy.open(targets);
    this.proxies.push(proxy);
    return proxy;
  }

  get node() {
    return this.nodes[0];
  }

  /** A proxy to one node for one person alone. */
  async linkTo(node) {
    return this.proxy(() => [node.port]);
  }

  person(id, role, url = this.door?.url ?? this.node.url) {
    const person = new Person({ id, role, url, token: this.token(id), truth: this.truth });
    this.people.push(person);
    return person;
  }

  async users(howMany, rupees, url) {
    const ids = Array.from({ length: howMany }, () => `u_${randomUUID().slice(0, 12)}`);
    await seedUsers(this.postgres, ids, rupees * RUPEE);
    return ids.map((id) => this.person(id, 'user', url));
  }

  async experts(howMany, price = 10, url) {
    const ids = Array.from({ length: howMany }, () => `m_${randomUUID().slice(0, 12)}`);
    await seedExperts(this.postgres, ids, price * RUPEE);
    return ids.map((id) => this.person(id, 'expert', url));
  }

  /** So many pairs in live sessions, one after the other or some at once. */
  async talks(howMany, { rupees = 100_000, price = 10, width = 10, users, experts, url } = {}) {
    const mentors = experts ?? (await this.experts(howMany, price, url));
    const mentees = users ?? (await this.users(howMany, rupees, url));
    await inParallel([...mentors, ...mentees], width, (person) => (person.here ? person : person.arrive()));
    return inParallel(mentees, width, (user, place) => this.talk(user, mentors[place]));
  }

  /** Asks again while the node cannot act, and finds out where an answer was lost. */
  async talk(user, expert, options = {}) {
    const from = Date.now();
    let answer;
    const begun = async () => {
      answer = await user.ask('request-chat', { expertId: expert.expertId, type: 'chat', ...options });
      return answer && !TRY_AGAIN.has(answer.error?.code);
    };
    await becomes(begun, START_LIMIT_MS, 200);
    const chatId = answer?.chatId ?? (await this.liveOf(user));
    if (!chatId) throw new Error(`${user.id} got no session: ${JSON.stringify(answer)}`);
    this.truth.began(chatId, user.id, expert.id, from);
    return { chatId, user, expert };
  }

  async liveOf(user) {
    const rows = await this.postgres.rows(LIVE_OF, [user.id]);
    return rows[0]?.id;
  }

  /** Asks again while the node cannot act. */
  async end({ chatId, user }) {
    this.truth.ending(chatId);
    let answer;
    const heard = async () => {
      answer = await user.ask('end-chat', { chatId }, 15_000);
      return answer?.error?.code !== 'UNAVAILABLE';
    };
    await becomes(heard, START_LIMIT_MS, 200);
    this.truth.ended(chatId);
    return answer;
  }

  /** Who is not here, for a message that says more than a time. */
  missing() {
    const away = this.people.filter((person) => !person.here);
    return `${away.length} away: ${away
      .slice(0, 3)
      .map((person) => person.state())
      .join(', ')}`;
  }

  live() {
    return this.count(
      "SELECT count(*)::int AS n FROM session WHERE state IN ('ringing', 'running', 'paused')",
    );
  }

  running() {
    return this.count("SELECT count(*)::int AS n FROM session WHERE state = 'running'");
  }

  async count(query, values) {
    return (await this.postgres.rows(query, values))[0].n;
  }

  /** By the database's clock. */
  async now() {
    return (await this.postgres.rows('SELECT clock() AS now'))[0].now;
  }

  /** Both sides are shown the whole conversation, for the checker. */
  async show(talks) {
    await inParallel(talks, 8, async ({ chatId, user, expert }) => {
      for (const person of [user, expert]) this.truth.shown(chatId, person.id, await person.history(chatId));
    });
  }

  /** Everybody leaves; what then must come true by itself is waited for; then the checker looks. */
  async check(options = {}) {
    for (const person of this.people) if (person.socket) person.close();
    const left = Date.now();
    await becomes(async () => (await this.unsettled()) === 0, SETTLED_LIMIT_MS, 250);
    if (!options.shiftedClock) await this.offline(left);
    return check({ query: (text, values) => this.postgres.query(text, values) }, this.truth, options);
  }

  unsettled() {
    return this.count("SELECT count(*)::int AS n FROM session WHERE state <> 'settled'");
  }

  /** The second half of I13; a look takes its time on a busy machine, which is not the server's. */
  async offline(left) {
    const shown = () => this.count('SELECT count(*)::int AS n FROM shift');
    const limit = this.offlineMs + LEASE_MS + SHOWN_SLACK_MS + 250;
    const slow = 3 * limit;
    if (
      (await becomes(async () => (await shown()) === 0, Math.max(0, left + slow - Date.now()), 100)) === null
    ) {
      this.truth.offline.push(`${await shown()} experts are still shown online ${slow} ms after they left`);
    }
    this.offlineAfterMs = Date.now() - left;
  }

  /** Forgets the people and the truth of what was played before; the database and the nodes stay. */
  renew() {
    this.people = [];
    this.truth = new Truth();
  }

  async close() {
    for (const person of this.people) person.close();
    for (const proxy of this.proxies) proxy.heal();
    await Promise.all(this.nodes.map((node) => node.stop()));
    await Promise.all(this.proxies.map((proxy) => proxy.close()));
    await this.postgres.stop();
  }
}
