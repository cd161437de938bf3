import type { ChildProcess } from 'node:child_process';

/** Asks the process to stop, and waits until it has. */
export function stopped(process: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    process.once('exit', () => resolve());
    process.kill('SIGTERM');
  });
}
