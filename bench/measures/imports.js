// A CSV of 5,000 experts taken in, once new and once known already; how far it has come is asked meanwhile.
import { signInAdmin, startKonnect } from '../konnect.js';
import { sleep, stop } from '../processes.js';

const ROWS = 5_000;
const TARGET_SECONDS = 10;
const LOOK_MS = 250;
const HEAD = 'Email,Name,Title,Company,Experience,Price per min,Specialties,Languages,Bio\n';

export async function measureImports(folder) {
  const konnect = await startKonnect(folder);
  const authorization = `Bearer ${await signInAdmin(konnect)}`;
  const file = HEAD + Array.from({ length: ROWS }, (_, n) => row(n)).join('');
  const results = [];
  for (const [what, created] of [['import, all new', ROWS], ['import, all known', 0]]) {
    results.push(await taken(konnect, authorization, file, what, created));
  }
  await stop(konnect);
  return results;
}

async function taken(konnect, authorization, file, what, created) {
  const begun = performance.now();
  const answer = await fetch(`${konnect.url}/api/admin/mentors/bulk`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'text/csv' },
    body: file,
  });
  if (answer.status !== 202) throw new Error(`the import answered ${answer.status}: ${await answer.text()}`);
  const { jobId } = await answer.json();
  const seen = new Set();
  let job;
  do {
    await sleep(LOOK_MS);
    job = await (await fetch(`${konnect.url}/api/admin/mentors/import-status/${jobId}`, { headers: { authorization } })).json();
    seen.add(job.processed);
  } while (!job.endedAt);
  const seconds = (performance.now() - begun) / 1000;
  if (job.processed !== ROWS || job.failed !== 0 || job.created !== created) throw new Error(JSON.stringify(job).slice(0, 500));
  return { what, rows: ROWS, seconds, looks: seen.size, target: TARGET_SECONDS };
}

const row = (n) =>
  `expert${n}@example.com,Expert ${n},Engineer,Example Ltd,${n % 30},${10 + (n % 40)},"Java; System Design",English|Hindi,` +
  `"Helps people, for ${n % 30} years."\n`;
