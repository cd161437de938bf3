// The expert list, a profile, the deposit and the wallet: Konnect against Node, Express and pg on the same database.
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compare } from '../compare.js';
import { signUp, startKonnect } from '../konnect.js';
import { loop } from '../load/http.js';
import { freePort } from '../ports.js';
import { BENCH, listens, start, stop, until } from '../processes.js';
import { EXPERTS, seedExperts } from '../seed.js';

const LIST = '/api/experts?specialty=Java&maxPrice=40&sort=rating&page=1&limit=20';
const DEPOSIT = '/api/wallet/deposit';
const WALLET = '/api/wallet';
const PEOPLE = 64;
const READS = 0.33;
const LISTS = 3_000;
/** Each is counted anew, which PostgreSQL feels. */
const OTHER_LISTS = 800;
const UNCHANGED_LISTS = 4_000;
const DEPOSITS = 2_000;
const PROFILES = 3_000;
const WALLETS = 3_000;

/** Both servers over one seeded database. */
export async function measureHttp(folder, names, report) {
  const konnect = await startKonnect(folder);
  await seedExperts(konnect.database);
  const tokens = await signUp(konnect, PEOPLE);
  const express = await startExpress(folder, konnect);
  await sameAnswers(konnect, express, tokens[0]);
  const measures = {
    experts: () => experts(konnect, express),
    profile: () => profiles(konnect, express),
    deposit: () => deposits(konnect, express, tokens),
    wallet: () => wallets(konnect, express, tokens),
  };
  for (const name of names.filter((each) => measures[each])) {
    for await (const result of measures[name]()) report(result);
  }
  await stop(express);
  await stop(konnect);
}

async function startExpress(folder, konnect) {
  const port = await freePort();
  const file = path.join(folder, 'database.json');
  writeFileSync(file, JSON.stringify(konnect.database), { mode: 0o600 });
  chmodSync(file, 0o600);
  const words = [process.execPath, path.join(BENCH, 'peers/express.js'), String(port), file, `${konnect.url}/.well-known/jwks.json`];
  const express = start('express', words, { folder, env: { NODE_ENV: 'production' } });
  await until(express, () => listens(port));
  return { ...express, port, url: `http://127.0.0.1:${port}` };
}

async function* experts(konnect, express) {
  const list = (server) => side(server, () => ({ path: LIST }));
  yield await compare('expert list', READS, LISTS, [list(konnect), list(express)]);
  const another = (server) => side(server, counted((n) => ({ path: `${LIST}&minRating=${(3 + (n % 1e6) / 1e6).toFixed(6)}` })));
  yield await compare('list, each another', READS, OTHER_LISTS, [another(konnect), another(express)]);
  const unchanged = async (server) => {
    const etag = (await fetch(server.url + LIST)).headers.get('etag');
    return side(server, () => ({ path: LIST, headers: { 'if-none-match': etag }, status: 304 }));
  };
  yield await compare('unchanged list (304)', 0.1, UNCHANGED_LISTS, [await unchanged(konnect), await unchanged(express)]);
}

async function* deposits(konnect, express, tokens) {
  const deposit = (server) => side(server, (n) => depositRequest(tokens[n % tokens.length]));
  yield await compare('deposit', 0.5, DEPOSITS, [deposit(konnect), deposit(express)]);
}

async function* profiles(konnect, express) {
  const profile = (server) => side(server, (n) => ({ path: profilePath(n) }));
  yield await compare('profile', READS, PROFILES, [profile(konnect), profile(express)]);
}

async function* wallets(konnect, express, tokens) {
  const wallet = (server) => side(server, (n) => ({ path: WALLET, headers: bearer(tokens[n % tokens.length]) }));
  yield await compare('wallet', READS, WALLETS, [wallet(konnect), wallet(express)]);
}

const profilePath = (n) => `/api/experts/e_bench${1 + (n % EXPERTS)}`;

const bearer = (token) => ({ authorization: `Bearer ${token}` });

/** Counts on from one round to the next, so that no two requests are the same. */
function counted(request) {
  let asked = 0;
  return () => request(asked++);
}

function depositRequest(token) {
  return {
    method: 'POST',
    path: DEPOSIT,
    headers: { ...bearer(token), 'content-type': 'application/json' },
    body: '{"amount":12.5}',
    status: 201,
  };
}

function side(server, request) {
  return {
    name: server.name,
    pid: server.pid,
    run: (count, took, limitMs) => loop({ port: server.port, count, request, took, limitMs }),
  };
}

/** A peer that answers something else would be measured for nothing. */
async function sameAnswers(konnect, express, token) {
  const lists = await Promise.all([konnect, express].map((server) => fetch(server.url + LIST).then((answer) => answer.json())));
  if (lists[0].items?.length !== 20) throw new Error(`the list has ${lists[0].items?.length} rows: ${JSON.stringify(lists[0]).slice(0, 300)}`);
  same(sorted(lists[0]), sorted(lists[1]));
  const profiles = await Promise.all([konnect, express].map((server) => fetch(server.url + profilePath(0)).then((answer) => answer.json())));
  same(sorted(profiles[0]), sorted(profiles[1]));
  const { method, path: where, headers, body } = depositRequest(token);
  const ask = (server) => fetch(server.url + where, { method, headers, body }).then((answer) => answer.json());
  const shapes = [await ask(konnect), await ask(express)].map((answer) => ({ ...answer, id: '', referenceId: '', createdAt: '' }));
  same(sorted(shapes[0]), sorted(shapes[1]));
  const held = (server) => fetch(server.url + WALLET, { headers: bearer(token) }).then((answer) => answer.json());
  same(sorted(await held(konnect)), sorted(await held(express)));
}

function same(one, other) {
  if (one !== other) throw new Error(`Konnect and its peer differ:\n${one.slice(0, 1500)}\n${other.slice(0, 1500)}`);
}

function sorted(value) {
  return JSON.stringify(value, (key, each) =>
    each && typeof each === 'object' && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort()) : each);
}
