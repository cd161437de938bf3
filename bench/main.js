// ./konnect bench [http|experts|profile|deposit|wallet|relay|charges|import|pages]: measures, prints one table, exits with 1 when a target is missed.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureCharges } from './measures/charges.js';
import { measureHttp } from './measures/http.js';
import { measureImports } from './measures/imports.js';
import { measurePages } from './measures/pages.js';
import { measureRelay } from './measures/relay.js';
import { stopAll } from './processes.js';
import { charges, imports, line, pages, ratios } from './table.js';

const HTTP = ['experts', 'profile', 'deposit', 'wallet'];
const ALL = [...HTTP, 'relay', 'charges', 'import', 'pages'];

/** `http` stands for all that is asked over HTTP. */
const asked = process.argv.slice(2).flatMap((name) => (name === 'http' ? HTTP : [name]));
const names = asked.length > 0 ? asked : ALL;
const unknown = names.find((name) => !ALL.includes(name));
if (unknown) {
  console.error(`There is no measurement '${unknown}': choose from http, ${ALL.join(', ')}.`);
  process.exit(2);
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'konnect-bench-'));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => finish(1));

const results = [];
const report = (result) => {
  results.push(result);
  console.log(line(result));
};
let charged = null;
let imported = [];
let seen = [];

try {
  console.log(`Node ${process.version}, ${os.availableParallelism()} cores, load ${os.loadavg()[0].toFixed(1)}`);
  if (HTTP.some((name) => names.includes(name))) await measureHttp(folder, names, report);
  if (names.includes('relay')) await measureRelay(folder, report);
  if (names.includes('charges')) charged = await measureCharges(folder);
  if (names.includes('import')) imported = await measureImports(folder);
  if (names.includes('pages')) seen = await measurePages(folder);
  const tables = [results.length && ratios(results), charged && charges(charged), imported.length && imports(imported), seen.length && pages(seen)];
  console.log(`\n${tables.filter(Boolean).join('\n\n')}`);
  const met = results.every(({ ratio, target }) => ratio <= target) && (!charged || charged.perSecond >= 5000) && imported.every(({ seconds, target }) => seconds <= target) && seen.every(({ met }) => met);
  await finish(met ? 0 : 1);
} catch (error) {
  console.error(error);
  await finish(1);
}

async function finish(code) {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
