// No file is longer than one likes to read: 150 lines where there are components, 300 elsewhere.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const LIMITS = { '.tsx': 150, '.ts': 300, '.css': 300 };
/** Generated, a table, or tests. */
const EXEMPT = /packages\/api\/src\/schema\.ts$|tokens\.css$|\.test\.tsx?$/;

const entries = await readdir(root, { withFileTypes: true, recursive: true });
const files = entries
  .filter(
    (entry) =>
      entry.isFile() && /\/src(\/|$)/.test(entry.parentPath) && !/node_modules/.test(entry.parentPath),
  )
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .filter((file) => /\.(tsx?|css)$/.test(file) && !EXEMPT.test(file));

let faults = 0;
for (const file of files) {
  const limit = LIMITS[file.slice(file.lastIndexOf('.'))];
  const lines = (await readFile(join(root, file), 'utf8')).trimEnd().split('\n').length;
  if (lines > limit) {
    console.error(`error: ${file} has ${lines} lines, at most ${limit}`);
    faults += 1;
  }
}
process.exit(faults === 0 ? 0 : 1);
