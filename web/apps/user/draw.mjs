// Lays the first pages, drawn, beside the app's own page: dist/first/LANGUAGE.html the one at /, LANGUAGE/PATH.html
// the others. The app takes them over.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';

process.env.NODE_ENV = 'production';
const dist = new URL('./dist/', import.meta.url);
const code = new URL('draw/', dist);

/** Replaces what must be there exactly once. */
function put(page, pattern, text) {
  const found = page.match(new RegExp(pattern, 'g'))?.length ?? 0;
  if (found !== 1) {
    throw new Error(`index.html has ${pattern} ${found} times`);
  }
  return page.replace(pattern, () => text);
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const { drawAll } = await import(new URL('draw.js', code));
const empty = await readFile(new URL('index.html', dist), 'utf8');

const ENTRY = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
const [, entry] = ENTRY.exec(empty) ?? [];

/** The app begins when what is drawn has been seen; where nobody looks, at once. */
const begin = (src) =>
  `(()=>{const go=()=>import('${src}');document.hidden?go():requestAnimationFrame(()=>setTimeout(go))})()`;

for (const { path, language, title, description, body } of await drawAll()) {
  let page = put(empty, /<html lang="en">/, `<html lang="${language}">`);
  page = put(page, /<title>[^<]*<\/title>/, `<title>${escaped(title)}: Konnect</title>`);
  page = put(page, /(?<=<meta name="description" content=")[^"]*/, escaped(description));
  page = put(page, /(?<=<div id="root">)(?=<\/div>)/, body);
  page = put(page, ENTRY, `<link rel="modulepreload" crossorigin href="${entry}">`);
  page = page.replaceAll('<link rel="modulepreload" ', '<link rel="modulepreload" fetchpriority="low" ');
  page = put(page, /(?=\n *<\/body>)/, `<script>${begin(entry)}</script>`);
  const file = new URL(`first/${language}${path === '/' ? '' : path}.html`, dist);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, page);
}
await rm(code, { recursive: true });
