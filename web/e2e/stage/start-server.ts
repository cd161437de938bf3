import { spawn } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answers } from './answers';
import { freePort } from './free-port';
import { startTurn } from './start-turn';
import { stopped } from './stopped';
import { until } from './until';

/** A minute lasts this long here, so that a journey of several needs no patience. */
export const MINUTE_SECONDS = 8;

/** It costs more than a server of some minutes gets back from it. */
const NO_SECOND_COMPILER = '-XX:TieredStopAtLevel=1';

const COMMAND = fileURLToPath(new URL('../../../konnect', import.meta.url));
/** Nothing is built when nothing has changed; else this is time for a build, too. */
export const READY_WITHIN_MS = 300_000;

/**
 * The server, supervised and with the demo, on a database of its own, and a TURN server beside it; `KONNECT_URL` names one
 * that runs already, and `KONNECT_MAILS` the folder into which that one lays its mails. Gives what stops both.
 *
 * @param settings further ones of the server
 */
export async function startServer(settings: Record<string, string> = {}): Promise<() => Promise<void>> {
  if (process.env.KONNECT_URL !== undefined) {
    return async () => {};
  }
  const [port, management] = [await freePort(), await freePort()];
  const data = await mkdtemp(join(tmpdir(), 'konnect-e2e-'));
  const log = await open(join(data, 'server.log'), 'w');
  const turn = await startTurn(data);
  process.env.TURN_PORT = String(turn.port);
  // Ours, and no setting of a server, which takes no name that it does not know.
  const { KONNECT_PICTURES: _, ...environment } = process.env;
  const server = spawn(COMMAND, ['up', '--port', String(port), '--data', join(data, 'data')], {
    stdio: ['ignore', log.fd, log.fd],
    env: {
      ...environment,
      ...turn.settings,
      ...settings,
      KONNECT_MANAGEMENT_PORT: String(management),
      KONNECT_RATE_LIMITS: 'off',
      JAVA_TOOL_OPTIONS: NO_SECOND_COMPILER,
      KONNECT_BILLING_MINUTE_SECONDS: String(MINUTE_SECONDS),
      KONNECT_BILLING_GRACE_SECONDS: '10',
    },
  });
  const url = `http://localhost:${port}`;
  process.env.KONNECT_URL = url;
  process.env.KONNECT_MAILS = join(data, 'data', 'mail');
  await until(
    () => answers(`${url}/health`),
    READY_WITHIN_MS,
    `The server did not start: see ${data}/server.log`,
  );
  return async () => {
    await Promise.all([stopped(server), stopped(turn.process)]);
    await log.close();
    await rm(data, { recursive: true, force: true });
  };
}
