// Weighs the built app: the compressed JavaScript that is fetched for a page before anything is pressed on it, with what a
// signed-in person has on every page, and in the language whose words are longer. Too much of it closes the gate.
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const KILO = 1_000;
const MOST_ENTRY = 120 * KILO;
const MOST_ROUTE = 170 * KILO;
const LANGUAGES = ['en', 'hi'];
const ENTRY = 'index.html';
const PAGES = 'src/app/pages.tsx';
/** The connection, and what hears it. */
const SIGNED_IN = ['../../packages/realtime/src/live.ts', 'src/app/inside.tsx'];
/** For those who develop; it is not in what is built. */
const NOT_BUILT = 'design';

const app = fileURLToPath(new URL('../apps/user/', import.meta.url));
const dist = join(app, 'dist');
const list = join(dist, '.vite/manifest.json');
if (!existsSync(list)) {
  console.error('error: nothing is built that could be weighed: run npm run build');
  process.exit(1);
}
const manifest = JSON.parse(await readFile(list, 'utf8'));

/** The files of these and of all that they import at once. */
function filesOf(names) {
  const found = new Set(names);
  for (const name of found) {
    if (manifest[name] === undefined) {
      throw new Error(`What is built has no ${name}: is it still imported by itself?`);
    }
    for (const imported of manifest[name].imports ?? []) {
      found.add(imported);
    }
  }
  return new Set([...found].map((name) => manifest[name].file));
}

/** As served: as it is, where packing does not pay. */
async function sizeOf(file) {
  const packed = join(dist, `${file}.br`);
  return (await stat(existsSync(packed) ? packed : join(dist, file))).size;
}

async function weightOf(names) {
  const sizes = await Promise.all([...filesOf(names)].map(sizeOf));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function catalogue(namespace, language) {
  const places = [
    `src/locales/${namespace}/${language}.json`,
    `src/features/${namespace}/locales/${language}.json`,
    `../../packages/${namespace}/src/locales/${language}.json`,
  ];
  return places.find((place) => manifest[place] !== undefined) ?? places[0];
}

/** Each page with the catalogues of its words, as `withWords([…], import('…'))` names them. */
async function routes() {
  const found = [];
  const look = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'withWords') {
      const [words, code] = node.arguments;
      const path = code.arguments[0].text.replace(/^\.\.\//, 'src/');
      found.push({ page: `${path}.tsx`, words: words.elements.map(({ text }) => text) });
    }
    ts.forEachChild(node, look);
  };
  const text = await readFile(join(app, PAGES), 'utf8');
  look(ts.createSourceFile(PAGES, text, ts.ScriptTarget.Latest, true));
  return found.filter(({ words }) => !words.includes(NOT_BUILT));
}

/** With the words of the language in which it is the heavier one. */
async function routeWeight({ page, words }) {
  const weights = LANGUAGES.map((language) =>
    weightOf([ENTRY, ...SIGNED_IN, page, ...words.map((namespace) => catalogue(namespace, language))]),
  );
  return Math.max(...(await Promise.all(weights)));
}

let faults = 0;
function told(what, weight, most) {
  const line = `${(weight / KILO).toFixed(1).padStart(6)} kB of ${most / KILO}  ${what}`;
  if (weight > most) {
    faults += 1;
    console.error(`error: ${line}`);
  } else {
    console.log(`       ${line}`);
  }
}

told('the entry', await weightOf([ENTRY]), MOST_ENTRY);
for (const route of await routes()) {
  told(route.page.replace(/^src\/features\//, ''), await routeWeight(route), MOST_ROUTE);
}
process.exit(faults === 0 ? 0 : 1);
