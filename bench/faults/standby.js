// A synchronous standby, copied from the running primary (PostgreSQL manual, low-level base backup) since the binaries
// bring no pg_basebackup.
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../ports.js';
import { Postgres } from './postgres.js';
import { must } from './wait.js';

const NAME = 'standby';
const CAUGHT_UP_MS = 60_000;
const KEEP = /postmaster\.(pid|opts)$/;

/** Answers the standby, once the primary waits for it at every commit. */
export async function standbyOf(primary, template, number) {
  const standby = new Postgres(template, primary.folder, `postgres${number}`);
  standby.port = await freePort();
  const client = new pg.Client(primary.address());
  await client.connect();
  try {
    await client.query("SELECT pg_backup_start('standby', true)");
    cpSync(primary.pgdata, standby.pgdata, { recursive: true, filter: (file) => !KEEP.test(file) });
    const { rows } = await client.query('SELECT labelfile FROM pg_backup_stop(false)');
    rmSync(path.join(standby.pgdata, 'pg_wal'), { recursive: true, force: true });
    cpSync(path.join(primary.pgdata, 'pg_wal'), path.join(standby.pgdata, 'pg_wal'), { recursive: true });
    writeFileSync(path.join(standby.pgdata, 'backup_label'), rows[0].labelfile);
  } finally {
    await client.end();
  }
  writeFileSync(path.join(standby.pgdata, 'standby.signal'), '');
  const { host, port, user, password } = primary.address();
  const source = `host=${host} port=${port} user=${user} password=${password} application_name=${NAME}`;
  appendFileSync(path.join(standby.pgdata, 'postgresql.auto.conf'), `\nprimary_conninfo = '${source}'\n`);
  execFileSync('chown', ['-R', `--reference=${primary.pgdata}`, standby.pgdata]);
  execFileSync('chmod', ['700', standby.pgdata]);
  await standby.start();
  await primary.query(`ALTER SYSTEM SET synchronous_standby_names = '${NAME}'`);
  await primary.query('SELECT pg_reload_conf()');
  const synchronous = async () =>
    (await primary.rows("SELECT FROM pg_stat_replication WHERE sync_state = 'sync'")).length === 1;
  await must('the standby is synchronous', synchronous, CAUGHT_UP_MS, 100);
  return standby;
}

/** The standby becomes a primary that waits for nobody. */
export async function promote(standby) {
  await standby.query('SELECT pg_promote(true, 60)');
  await standby.query("ALTER SYSTEM SET synchronous_standby_names = ''");
  await standby.query('SELECT pg_reload_conf()');
}
