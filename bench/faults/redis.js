// What carries events from node to node, where the machine has it. Money and messages must not need it.
import { execFileSync } from 'node:child_process';
import { freePort } from '../ports.js';
import { listens, start, until } from '../processes.js';

export function hasRedis() {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Answers its address. */
export async function startRedis(folder) {
  const port = await freePort();
  const words = [
    'redis-server',
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const redis = start('redis', words, { folder });
  await until(redis, () => listens(port));
  return `redis://127.0.0.1:${port}`;
}
