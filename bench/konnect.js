// The real server on a fresh folder with its own PostgreSQL, and the way into that database.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { freePort } from './ports.js';
import { APP, JAVA_OPTIONS, java, start, until } from './processes.js';

const ADMIN = 'admin@example.com';
const PASSWORD = randomBytes(12).toString('base64url');

export async function startKonnect(folder, env = {}) {
  const data = path.join(folder, 'data');
  const [port, managementPort] = [await freePort(), await freePort()];
  const server = start('konnect', [java(), ...JAVA_OPTIONS, '-jar', path.join(APP, 'quarkus-run.jar')], {
    folder,
    env: {
      KONNECT_PORT: String(port),
      KONNECT_MANAGEMENT_PORT: String(managementPort),
      KONNECT_DATA_DIR: data,
      KONNECT_RATE_LIMITS: 'off',
      KONNECT_ADMIN_EMAIL: ADMIN,
      KONNECT_ADMIN_PASSWORD: PASSWORD,
      ...env,
    },
  });
  const url = `http://127.0.0.1:${port}`;
  await until(server, async () => {
    try {
      return (await fetch(`${url}/health`)).ok;
    } catch {
      return false;
    }
  });
  return { ...server, url, port, database: database(data) };
}

/** How to reach the embedded database of a data folder that is in use. */
function database(data) {
  const cluster = path.join(data, 'postgres', 'cluster');
  const line = readFileSync(path.join(cluster, 'pgdata', 'postmaster.pid'), 'utf8').split('\n');
  return {
    host: '127.0.0.1',
    port: Number(line[3]),
    user: 'konnect',
    database: 'konnect',
    password: readFileSync(path.join(cluster, 'password'), 'utf8').trim(),
  };
}

export async function withDatabase(address, work) {
  const client = new pg.Client(address);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The access token of the administrator. */
export async function signInAdmin(server) {
  const answer = await fetch(`${server.url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: ADMIN, password: PASSWORD }),
  });
  if (answer.status !== 200) throw new Error(`sign-in answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()).accessToken;
}

/** People who signed up as anybody does; answers their access tokens. */
export async function signUp(server, howMany) {
  const tokens = [];
  for (let i = 0; i < howMany; i++) {
    const answer = await fetch(`${server.url}/api/auth/signup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: `Person ${i}`, email: `person${i}@example.com`, password: PASSWORD }),
    });
    if (answer.status !== 201) throw new Error(`sign-up answered ${answer.status}: ${await answer.text()}`);
    tokens.push((await answer.json()).accessToken);
  }
  return tokens;
}
