import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort } from './free-port';
import { until } from './until';

const READY_WITHIN_MS = 10_000;
const LOOPBACK = '127.0.0.1';

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = connect(port, LOOPBACK, () => {
      probe.destroy();
      resolve(true);
    }).once('error', () => resolve(false));
  });

/** A TURN server that checks the credentials of ours, for this machine alone; `settings` are what ours has to know. */
export async function startTurn(folder: string) {
  const [port, secret] = [await freePort(), randomBytes(16).toString('hex')];
  const log = await open(join(folder, 'turn.log'), 'w');
  const options = {
    'listening-ip': LOOPBACK,
    'relay-ip': LOOPBACK,
    'listening-port': port,
    realm: 'konnect.test',
    'static-auth-secret': secret,
    'log-file': 'stdout',
    pidfile: join(folder, 'turn.pid'),
    userdb: join(folder, 'turn.db'),
  };
  const process = spawn(
    'turnserver',
    [
      ...['-n', '--use-auth-secret', '--no-cli', '--no-tls', '--no-dtls', '--allow-loopback-peers'],
      ...Object.entries(options).map(([name, value]) => `--${name}=${value}`),
    ],
    { stdio: ['ignore', log.fd, log.fd] },
  );
  await log.close();
  await until(() => answers(port), READY_WITHIN_MS, 'The TURN server did not start');
  return {
    process,
    port,
    settings: {
      KONNECT_TURN_URLS: `turn:${LOOPBACK}:${port}?transport=udp`,
      KONNECT_TURN_SECRET: secret,
    },
  };
}
