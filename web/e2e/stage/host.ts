import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answers } from './answers';
import { freePort } from './free-port';
import { stopped } from './stopped';
import { until } from './until';

const APP = fileURLToPath(new URL('../../apps/user', import.meta.url));
const VITE = fileURLToPath(new URL('../../node_modules/.bin/vite', import.meta.url));
const OPEN_WITHIN_MS = 60_000;

const vite = (words: string[], server: string) =>
  spawn(VITE, words, { cwd: APP, stdio: 'ignore', env: { ...process.env, VITE_API_URL: server } });

/** A host that has the app's files and nothing else: what it serves was built for a server elsewhere. */
export async function chooseHost() {
  const port = await freePort();
  const url = `http://localhost:${port}`;

  /** Gives what closes it. */
  const open = async (server: string) => {
    const files = await mkdtemp(join(tmpdir(), 'konnect-host-'));
    const [code] = await once(vite(['build', '--outDir', files, '--emptyOutDir'], server), 'exit');
    if (code !== 0) {
      throw new Error(`The app was not built: vite ended with ${code}`);
    }
    const host = vite(['preview', '--outDir', files, '--port', String(port), '--strictPort'], server);
    await until(() => answers(url), OPEN_WITHIN_MS, 'The host of the app did not start');
    return async () => {
      await stopped(host);
      await rm(files, { recursive: true, force: true });
    };
  };

  return { url, open, settings: { KONNECT_CORS_ORIGINS: url } };
}
