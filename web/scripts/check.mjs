// The gates of the workspace, one after the other; the first that fails ends it with its own words.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const gates = [
  ['what the server says', 'node', 'scripts/generate-api.mjs', '--check'],
  ['form and lint', 'biome', 'ci', '.', '--error-on-warnings'],
  ['types', 'tsc', '--noEmit'],
  ['who imports whom', 'depcruise', 'packages', 'apps', '--config', '.dependency-cruiser.cjs'],
  ['nothing unused', 'knip', '--no-config-hints'],
  ['sizes', 'node', 'scripts/sizes.mjs'],
  ['words', 'node', 'scripts/words.mjs'],
];

const bin = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));
const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };

let passed = 0;
for (const [name, command, ...words] of gates) {
  const { status } = spawnSync(command, words, { stdio: 'inherit', env });
  if (status !== 0) {
    console.error(`error: the gate "${name}" is closed: ${[command, ...words].join(' ')}`);
    process.exit(1);
  }
  passed += 1;
}
console.log(`# pass ${passed}`);
