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
const MODULES = /\n *<link rel="modulepreload" crossorigin href="([^"]+)">/g;
/** What fetches the first page's own files and data, as preload.ts writes it. */
const FIRST_FILES = /\n *<script>(\(\(\)=>\{const p=[\s\S]*?)<\/script>/;
const [, entry] = ENTRY.exec(empty) ?? [];
const [, firstFiles] = FIRST_FILES.exec(empty) ?? [];
const modules = [...empty.matchAll(MODULES)].map(([, href]) => href);

/**
 * The app's files and the rows' pictures are fetched when the whole page has been painted, so that they do not share a slow
 * line with it, and begin one after the other, so that a press is heard between them; where nobody looks, at once, and after
 * a while in any case. The last button that was pressed before is pressed again when the app listens.
 */
const PAINTED_WITHIN_MS = 5_000;
const begin = `(()=>{let pressed;const press=(e)=>{pressed=e.target.closest('button[type=button]')??pressed};
addEventListener('click',press,true);
addEventListener('konnect-listens',()=>{removeEventListener('click',press,true);pressed?.click()},{once:true});
let begun=false;const go=()=>{if(begun)return;begun=true;
for(const img of document.querySelectorAll('img[data-src]'))img.src=img.dataset.src;
const parts=${JSON.stringify([...modules, entry])};
for(const href of parts)document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href}));
${firstFiles};
(async()=>{for(const part of parts)await import(part).then(()=>new Promise((next)=>setTimeout(next)))})()};
if(document.hidden)return go();
new PerformanceObserver(()=>requestAnimationFrame(()=>setTimeout(go))).observe({type:'paint',buffered:true});
setTimeout(go,${PAINTED_WITHIN_MS})})()`;

for (const { path, language, title, description, body, rows } of await drawAll()) {
  let page = put(empty, /<html lang="en">/, `<html lang="${language}" data-drawn>`);
  page = put(page, /<title>[^<]*<\/title>/, `<title>${escaped(title)}: Konnect</title>`);
  page = put(page, /(?<=<meta name="description" content=")[^"]*/, escaped(description));
  page = put(page, /(?<=<div id="root">)(?=<\/div>)/, body);
  page = put(page, ENTRY, '').replaceAll(MODULES, '');
  page = put(page, FIRST_FILES, '');
  page = put(page, /(?=\n *<\/body>)/, `<script>${begin}</script>`);
  const file = new URL(`first/${language}${path === '/' ? '' : path}.html`, dist);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, page);
  if (rows !== undefined) {
    await writeFile(new URL(file.href.replace(/html$/, 'json')), JSON.stringify(rows));
  }
}
await rm(code, { recursive: true });
