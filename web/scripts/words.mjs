// Both languages have the same words, no word for people stands in the code instead of a catalogue, and what the code asks
// a catalogue for is in it.
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

const where = (file, node) =>
  `${relative(root, file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

function look(file, node) {
  if (ts.isJsxText(node) && LETTERS.test(node.text) && !NAMES.has(node.text.trim())) {
    fault(`${where(file, node)}: "${node.text.trim()}" belongs into a catalogue`);
  }
  if (
    ts.isJsxAttribute(node) &&
    SPOKEN.has(node.name.getText(file)) &&
    node.initializer !== undefined &&
    ts.isStringLiteral(node.initializer) &&
    LETTERS.test(node.initializer.text) &&
    !NAMES.has(node.initializer.text)
  ) {
    fault(`${where(file, node)}: ${node.getText(file)} belongs into a catalogue`);
  }
  ts.forEachChild(node, (child) => look(file, child));
}

/** The namespace is the folder that the catalogue stands in, without those that only say what it is. */
const namespaceOf = (path) =>
  path
    .split('/')
    .filter((part) => !['src', 'locales', 'en.json'].includes(part))
    .at(-1);

/** Words of the apps' shell, where a file names no other namespace. */
const USUAL = 'shell';

/** In which catalogues a file looks: what it passes to `useTranslation`, or the type of a `t` that it is given. */
function namespacesIn(file) {
  const found = new Set();
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'useTranslation') {
      const [asked] = node.arguments;
      const first = asked && ts.isArrayLiteralExpression(asked) ? asked.elements[0] : asked;
      found.add(first === undefined ? USUAL : first.text);
    }
    if (ts.isTypeReferenceNode(node) && node.typeName.getText(file) === 'TFunction') {
      found.add(node.typeArguments?.[0]?.literal?.text ?? USUAL);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.size === 0 ? [USUAL] : [...found];
}

/** The keys that an expression may be: those written out, and of a template what stands round its holes. */
function keysOf(node) {
  if (ts.isStringLiteralLike(node)) {
    return [node.text];
  }
  if (ts.isTemplateExpression(node)) {
    return [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]];
  }
  if (ts.isConditionalExpression(node)) {
    return [...keysOf(node.whenTrue), ...keysOf(node.whenFalse)];
  }
  return [];
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function isIn(catalogues, namespaces, key) {
  const parts = [key].flat();
  const [named, rest] = parts[0].includes(':') ? parts[0].split(':') : [null, parts[0]];
  const pattern = new RegExp(`^${[rest, ...parts.slice(1)].map(escaped).join('.+')}$`);
  return (named === null ? namespaces : [named]).some((each) =>
    catalogues.get(each)?.some((known) => pattern.test(known)),
  );
}

function asked(file, node) {
  if (ts.isCallExpression(node) && ['t', 'i18next.t'].includes(node.expression.getText(file))) {
    return node.arguments.slice(0, 1).flatMap(keysOf);
  }
  const key = ts.isJsxAttribute(node) && node.name.getText(file) === 'i18nKey' ? node.initializer : undefined;
  return key !== undefined && ts.isStringLiteral(key) ? [key.text] : [];
}

function check(file, catalogues) {
  const namespaces = namespacesIn(file);
  const visit = (node) => {
    for (const key of asked(file, node)) {
      if (!isIn(catalogues, namespaces, key)) {
        fault(
          `${where(file, node)}: "${[key].flat().join('…')}" is in no catalogue of ${namespaces.join(', ')}`,
        );
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

const all = [...(await files(join(root, 'apps'))), ...(await files(join(root, 'packages')))];
const catalogues = new Map();
for (const path of all.filter((each) => /locales\/([^/]+\/)?en\.json$/.test(each))) {
  await compare(path);
  catalogues.set(namespaceOf(path), keys(JSON.parse(await readFile(path, 'utf8'))));
}
for (const path of all.filter((each) => /\.tsx?$/.test(each) && !each.includes('.test.'))) {
  const source = ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.Latest, true);
  if (path.endsWith('.tsx')) {
    look(source, source);
  }
  check(source, catalogues);
}
process.exit(faults === 0 ? 0 : 1);
