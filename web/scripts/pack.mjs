// Packs a built app for the server: each file with its type, hash and packed forms, and the hashes of the page's scripts.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const PACKED_ALREADY = new Set(['.png', '.woff2', '.ico']);
const LIST = 'files.json';
/** What the build notes for our own scripts; nobody is served it. */
const NOTES = /(^|\/)\.vite$/;

const folder = process.argv[2];
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
const packers = {
  br: (content) => promisify(brotliCompress)(content, best),
  gzip: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};
const hash = (content, form) => createHash('sha256').update(content).digest(form);

async function listed(path) {
  const file = relative(folder, path);
  const type = TYPES[extname(path)];
  if (type === undefined) {
    throw new Error(`${file}: what type has a file of this kind?`);
  }
  const content = await readFile(path);
  if (!PACKED_ALREADY.has(extname(path))) {
    for (const [encoding, pack] of Object.entries(packers)) {
      const packed = await pack(content);
      if (packed.length < content.length) {
        await writeFile(`${path}.${encoding}`, packed);
      }
    }
  }
  return {
    path: `/${file}`,
    type,
    etag: `"${hash(content, 'hex').slice(0, 32)}"`,
    immutable: file.startsWith('assets/'),
  };
}

/** Of the scripts that stand in the pages themselves: the only ones a page may run that are no file. */
async function inlineScripts(paths) {
  const hashes = new Set();
  for (const path of paths.filter((one) => one.endsWith('.html'))) {
    for (const [, script] of (await readFile(path, 'utf8')).matchAll(/<script>([\s\S]*?)<\/script>/g)) {
      hashes.add(`sha256-${hash(script, 'base64')}`);
    }
  }
  return [...hashes];
}

const paths = (await readdir(folder, { withFileTypes: true, recursive: true }))
  .filter(
    (entry) =>
      entry.isFile() &&
      !/\.(br|gzip)$/.test(entry.name) &&
      entry.name !== LIST &&
      !NOTES.test(entry.parentPath),
  )
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const list = { files: await Promise.all(paths.map(listed)), scripts: await inlineScripts(paths) };
await writeFile(join(folder, LIST), JSON.stringify(list));
