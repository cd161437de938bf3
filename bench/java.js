// Our own measuring programs in Java, compiled against what was built.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { APP, BENCH, finished, javac } from './processes.js';

/** Compiles one source and answers the class path to run it with. */
export async function compiled(folder, source) {
  const classes = path.join(folder, 'classes');
  mkdirSync(classes, { recursive: true });
  const parts = ['app', 'lib/main', 'lib/boot'].map((part) => path.join(APP, part, '*'));
  const classPath = [classes, ...parts].join(path.delimiter);
  const file = path.join(BENCH, 'java', source);
  const words = [javac(), '-proc:none', '-cp', classPath, '-d', classes, file];
  await finished(`javac-${path.basename(source)}`, words, { folder });
  return classPath;
}
