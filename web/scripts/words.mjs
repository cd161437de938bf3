// Both languages have the same words, and no word for people stands in the code instead of a catalogue.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const SPOKEN = new Set(['aria-label', 'alt', 'title', 'placeholder', 'label', 'hint']);
const LETTERS = /\p{L}{2,}/u;
const NAMES = new Set(['nnect', 'Konnect']);

let faults = 0;
const fault = (text) => {
  console.error(`error: ${text}`);
  faults += 1;
};

async function files(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((e) => e.isFile() && !/node_modules|dist/.test(e.parentPath))
    .map((e) => join(e.parentPath, e.name));
}

const plural = /_(zero|one|two|few|many|other)$/;

function keys(words, path = '') {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? keys(value, `${path}${key}.`) : [`${path}${key}`.replace(plural, '')],
  );
}

async function compare(english) {
  const hindi = english.replace(/en\.json$/, 'hi.json');
  const [one, other] = await Promise.all(
    [english, hindi].map(async (file) => new Set(keys(JSON.parse(await readFile(file, 'utf8'))))),
  );
  for (const key of one.symmetricDifference?.(other) ?? difference(one, other)) {
    fault(`${relative(root, english)}: "${key}" is in one language only`);
  }
}

const difference = (one, other) => [
  ...[...one].filter((key) => !other.has(key)),
  ...[...other].filter((key) => !one.has(key)),
];

function look(file, node) {
  const where = () =>
    `${relative(root, file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  if (ts.isJsxText(node) && LETTERS.test(node.text) && !NAMES.has(node.text.trim())) {
    fault(`${where()}: "${node.text.trim()}" belongs into a catalogue`);
  }
  if (
    ts.isJsxAttribute(node) &&
    SPOKEN.has(node.name.getText(file)) &&
    node.initializer !== undefined &&
    ts.isStringLiteral(node.initializer) &&
    LETTERS.test(node.initializer.text) &&
    !NAMES.has(node.initializer.text)
  ) {
    fault(`${where()}: ${node.getText(file)} belongs into a catalogue`);
  }
  ts.forEachChild(node, (child) => look(file, child));
}

for (const path of [...(await files(join(root, 'apps'))), ...(await files(join(root, 'packages')))]) {
  if (/locales\/([^/]+\/)?en\.json$/.test(path)) {
    await compare(path);
  }
  if (path.endsWith('.tsx') && !path.includes('.test.')) {
    const source = ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.Latest, true);
    look(source, source);
  }
}
process.exit(faults === 0 ? 0 : 1);
