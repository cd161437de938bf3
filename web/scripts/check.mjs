// The gates of the workspace: every script named check:…, one after the other; a closed one is told at the end.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';

const { scripts } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const gates = Object.keys(scripts).filter((name) => name.startsWith('check:'));
const closed = gates.filter(
  (gate) => spawnSync('npm', ['run', '--silent', gate], { stdio: 'inherit' }).status !== 0,
);

for (const gate of closed) {
  console.error(`error: the gate is closed: npm run ${gate}`);
}
console.log(`# pass ${gates.length - closed.length}`);
process.exit(closed.length === 0 ? 0 : 1);
