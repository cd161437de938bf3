// Home and the list of experts as Lighthouse's phone sees them, on a server with the demo's people: the middle of some runs.
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { startKonnect } from '../konnect.js';
import { stop } from '../processes.js';

const PAGES = ['/', '/explore'];
const RUNS = 5;
const KILO = 1_000;
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update'];

/** Each figure: what it is, how it is read from a report, and what it should be. */
const FIGURES = [
  ...['performance', 'accessibility', 'best-practices', 'seo'].map((name) => ({
    what: name,
    of: ({ categories }) => Math.round(categories[name].score * 100),
    target: '≥ 95',
    meets: (score) => score >= 95,
  })),
  {
    what: 'largest paint, ms',
    of: ({ audits }) => Math.round(audits['largest-contentful-paint'].numericValue),
    target: '< 1500',
    meets: (ms) => ms < 1_500,
  },
  {
    what: 'scripts, kB',
    of: ({ audits }) => Math.round(sum(scripts(audits)) / KILO),
    target: '≤ 150',
    meets: (kilobytes) => kilobytes <= 150,
  },
];

const scripts = (audits) =>
  audits['network-requests'].details.items.filter((each) => each.resourceType === 'Script').map((each) => each.transferSize);
const sum = (sizes) => sizes.reduce((all, size) => all + size, 0);
const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

export async function measurePages(folder) {
  // The demo fills an empty database only, and others may have measured before.
  const konnect = await startKonnect(mkdtempSync(path.join(folder, 'pages-')), { KONNECT_DEMO: 'on' });
  const browser = await launch({ chromePath: process.env.CHROMIUM, chromeFlags: FLAGS, logLevel: 'silent' });
  try {
    const results = [];
    for (const page of PAGES) results.push(await looked(konnect.url, page, browser.port));
    return results;
  } finally {
    browser.kill();
    await stop(konnect);
  }
}

async function looked(url, page, port) {
  const reports = [];
  for (let run = 0; run < RUNS; run++) {
    const { lhr } = await lighthouse(url + page, { port, logLevel: 'silent', formFactor: 'mobile' });
    reports.push(lhr);
  }
  const figures = FIGURES.map(({ what, of, target }) => ({ what, target, value: middle(reports.map(of)) }));
  return { page, figures, met: FIGURES.every(({ meets }, place) => meets(figures[place].value)) };
}
