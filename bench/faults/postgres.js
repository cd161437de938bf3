// A PostgreSQL of the rig's own, from the server's binaries, so that its processes can be killed one by one.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../ports.js';
import { AFTER_THE_DRIVER, APP, finished, JAVA_OPTIONS, java, start } from '../processes.js';
import { becomes, must } from './wait.js';

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 30_000;
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=on',
  'synchronous_commit=on',
  'max_connections=120',
  'shared_buffers=128MB',
  'max_wal_size=2GB',
  'jit=off',
  'max_parallel_workers_per_gather=0',
  'timezone=UTC',
  'log_checkpoints=off',
  'wal_level=replica',
  'max_wal_senders=4',
];

/** Makes a migrated database once, by the server's own command; every other is a copy of its files. */
export async function makeTemplate(folder) {
  const data = path.join(folder, 'template');
  const words = [java(), ...JAVA_OPTIONS, '-jar', path.join(APP, 'quarkus-run.jar'), 'migrate'];
  await finished('migrate', words, { folder, env: { KONNECT_DATA_DIR: data } });
  const home = path.join(data, 'postgres');
  const version = readdirSync(home).find((name) => /^\d/.test(name));
  return { cluster: path.join(home, 'cluster'), bin: path.join(home, version, 'bin') };
}

/** PostgreSQL refuses uid 0: root runs it as the owner of its files, or in a namespace where root has no number. */
function prefix(pgdata) {
  const owner = statSync(pgdata);
  if (process.getuid() !== 0) return [];
  return owner.uid === 0
    ? ['unshare', '-U', '--']
    : ['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups', '--'];
}

export class Postgres {
  constructor(template, folder, name = 'postgres') {
    this.bin = template.bin;
    this.folder = folder;
    this.name = name;
    this.pgdata = path.join(folder, `${name}-data`);
    this.password = readFileSync(path.join(template.cluster, 'password'), 'utf8').trim();
    this.extra = [];
  }

  static async open(template, folder) {
    const postgres = new Postgres(template, folder);
    mkdirSync(folder, { recursive: true });
    cpSync(path.join(template.cluster, 'pgdata'), postgres.pgdata, {
      recursive: true,
      preserveTimestamps: true,
    });
    execFileSync('chown', ['-R', `--reference=${template.cluster}`, postgres.pgdata]);
    postgres.port = await freePort();
    await postgres.start();
    return postgres;
  }

  /** Starts it and waits until it takes connections. */
  async start() {
    rmSync(path.join(this.pgdata, 'postmaster.pid'), { force: true });
    const settings = [...SETTINGS, ...this.extra].flatMap((each) => ['-c', each]);
    const program = [
      path.join(this.bin, 'postgres'),
      '-D',
      this.pgdata,
      '-p',
      String(this.port),
      ...settings,
    ];
    this.process = start(this.name, [...AFTER_THE_DRIVER, ...prefix(this.pgdata), ...program], { folder: this.folder });
    await must('the database accepts connections', () => this.answers(), START_LIMIT_MS, 50);
  }

  address(port = this.port) {
    return { host: '127.0.0.1', port, user: 'konnect', database: 'konnect', password: this.password };
  }

  url(port = this.port) {
    return `postgresql://konnect:${this.password}@127.0.0.1:${port}/konnect`;
  }

  async answers() {
    const client = new pg.Client({ ...this.address(), connectionTimeoutMillis: 1000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query('SELECT 1');
      return true;
    } catch {
      return false;
    } finally {
      client.end().catch(() => {});
    }
  }

  /** One connection for the rig's own questions, made anew whenever it was lost. */
  async query(text, values) {
    if (!this.own) {
      this.own = new pg.Client(this.address());
      this.own.on('error', () => (this.own = null));
      await this.own.connect();
    }
    try {
      return await this.own.query(text, values);
    } catch (error) {
      if (!error.code || error.code.startsWith('57') || error.code.startsWith('08')) this.own = null;
      throw error;
    }
  }

  async rows(text, values) {
    return (await this.query(text, values)).rows;
  }

  /** `kill -9` of a backend makes the postmaster end all others and recover. */
  async killBackend(random) {
    const rows = await this.rows(
      "SELECT pid FROM pg_stat_activity WHERE application_name = 'konnect' ORDER BY pid",
    );
    if (rows.length === 0) return false;
    process.kill(random.pick(rows).pid, 'SIGKILL');
    return true;
  }

  /** Ends the postmaster by a signal, waits until its files are free, and starts it again. */
  async crash(signal) {
    this.own?.end().catch(() => {});
    this.own = null;
    const orphans = signal === 'SIGKILL' ? this.children() : [];
    this.process.child.kill(signal);
    await this.process.gone;
    for (const pid of orphans) endIfOurs(pid);
    await becomes(() => orphans.every((pid) => !alive(pid)), STOP_LIMIT_MS);
    await this.start();
  }

  /** `kill -9` of it and of all that it has started, for good. */
  async end() {
    this.own?.end().catch(() => {});
    this.own = null;
    const orphans = this.children();
    this.process.child.kill('SIGKILL');
    for (const pid of orphans) endIfOurs(pid);
    await this.process.gone;
  }

  children() {
    const list = readFileSync(`/proc/${this.process.pid}/task/${this.process.pid}/children`, 'utf8');
    return list.trim().split(' ').filter(Boolean).map(Number);
  }

  async stop() {
    await this.own?.end().catch(() => {});
    this.own = null;
    this.process.child.kill('SIGINT');
    await Promise.race([this.process.gone, becomes(() => false, STOP_LIMIT_MS)]);
    this.process.child.kill('SIGKILL');
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A backend ends by itself when its postmaster is gone, unless it is in the middle of something. */
function endIfOurs(pid) {
  try {
    process.kill(pid, 'SIGQUIT');
  } catch {
    // It has already gone.
  }
}
