// ./konnect bench faults [--seed N] [--scenario S1,S2] [--short] [--minutes N]: plays the faults of docs/faults.md against real
// servers and exits with 1 when an invariant or a hard criterion is broken.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stopAll } from '../processes.js';
import { makeTemplate } from './postgres.js';
import { newSeed, Random } from './random.js';
import { Report } from './report.js';
import { SCENARIOS, SHORT } from './scenarios/all.js';
import { Stage } from './stage.js';

const OPTIONS = {
  seed: { type: 'string' },
  scenario: { type: 'string' },
  short: { type: 'boolean' },
  keep: { type: 'boolean' },
  minutes: { type: 'string' },
  sessions: { type: 'string' },
};

const { values } = parseArgs({ args: process.argv.slice(2), options: OPTIONS });
const seed = values.seed === undefined ? newSeed() : Number(values.seed);
const wanted = chosen();
const folder = mkdtempSync(path.join(os.tmpdir(), 'konnect-faults-'));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => finish(1));

const load = os.loadavg()[0].toFixed(1);
console.log(
  `Seed ${seed}, ${values.short ? 'short' : 'long'}; Node ${process.version}, ${os.availableParallelism()} cores, load ${load}`,
);
const begun = Date.now();
const reports = [];
const set = { key: null, stage: null };
try {
  const template = await makeTemplate(folder);
  for (const scenario of wanted) reports.push(await play(template, scenario));
} catch (error) {
  console.error(error);
  await finish(1);
}
await strike();
const failed = reports.filter((report) => report.failures.length > 0);
const ids = failed.map((report) => report.id).join(', ');
console.log(
  `${reports.length - failed.length} passed, ${failed.length} failed${ids && `: ${ids}`} in ${Math.round((Date.now() - begun) / 1000)} s; again: --seed ${seed}`,
);
await finish(failed.length ? 1 : 0);

function chosen() {
  const names =
    values.scenario?.toUpperCase().split(',') ?? (values.short ? SHORT : SCENARIOS.map((each) => each.id));
  const unknown = names.find((name) => !SCENARIOS.some((each) => each.id === name));
  if (unknown || !Number.isInteger(seed)) {
    console.error(
      unknown
        ? `There is no scenario '${unknown}': choose from ${SCENARIOS.map((each) => each.id).join(', ')}.`
        : 'A seed is a whole number.',
    );
    process.exit(2);
  }
  return together(SCENARIOS.filter((each) => names.includes(each.id)));
}

/** Those that want the same servers one after the other. */
function together(scenarios) {
  const kinds = scenarios.map(kind);
  return [...scenarios].sort((a, b) => kinds.indexOf(kind(a)) - kinds.indexOf(kind(b)));
}

function kind(scenario) {
  return JSON.stringify(scenario.options ?? {});
}

/** Scenarios that want the same servers are played on the same ones, until one of them fails. */
async function play(template, scenario) {
  const report = new Report(scenario, seed);
  const random = new Random(seed).stream(scenario.id);
  try {
    await stageFor(template, scenario);
    await scenario.run({
      stage: set.stage,
      random,
      short: values.short,
      sessions: values.sessions && Number(values.sessions),
      untilMs: values.minutes ? Date.now() + Number(values.minutes) * 60_000 : Infinity,
      figure: report.figure,
      hard: report.hard,
    });
    for (const broken of await set.stage.check(scenario.options)) report.hard(false, broken);
  } catch (error) {
    report.hard(false, error.stack);
  }
  if (report.failures.length > 0) await strike();
  report.print();
  return report;
}

async function stageFor(template, scenario) {
  const key = kind(scenario);
  if (set.key === key) return set.stage.renew();
  await strike();
  set.stage = await Stage.open(template, path.join(folder, scenario.id), scenario.options);
  set.key = key;
  return undefined;
}

async function strike() {
  const { stage } = set;
  set.stage = null;
  set.key = null;
  await stage?.close();
  await stopAll();
}

async function finish(code) {
  await stopAll();
  if (values.keep) console.log(`Logs and data: ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
