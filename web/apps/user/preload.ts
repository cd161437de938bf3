import type { Plugin, Rollup } from 'vite';

/** The two small files that every page needs at once; the Devanagari one loads by itself when Hindi appears. */
export const FONTS = [
  /anek-latin-latin-wght-normal.*\.woff2$/,
  /anek-devanagari-latin-ext-wght-normal.*\.woff2$/,
];

/** The pages that strangers open first, with the folders of their words. */
const FIRST_PAGES: Record<string, { page: string; words: string[] }> = {
  '/': { page: 'features/home/home-page.tsx', words: ['features/home', 'locales/people', 'locales/names'] },
  '/explore': {
    page: 'features/explore/explore-page.tsx',
    words: ['features/explore', 'locales/people', 'locales/names'],
  },
};

const chunks = (bundle: Rollup.OutputBundle) => Object.values(bundle).filter((file) => file.type === 'chunk');

function chunkOf(bundle: Rollup.OutputBundle, module: RegExp) {
  const found = chunks(bundle).find(({ moduleIds }) => moduleIds.some((id) => module.test(id)));
  if (found === undefined) {
    throw new Error(`No chunk has ${module}: does the page still live there?`);
  }
  return found;
}

const escaped = (path: string) => path.replaceAll('.', '\\.');

/** What a page needs besides the entry, which is under way already. */
function filesOf(bundle: Rollup.OutputBundle, page: string, words: string[], language: string) {
  const started = new Set(
    chunks(bundle).flatMap((one) => (one.isEntry ? [one.fileName, ...one.imports] : [])),
  );
  const own = chunkOf(bundle, new RegExp(`${escaped(page)}$`));
  const catalogues = words.map((folder) =>
    chunkOf(bundle, new RegExp(`${folder}/(locales/)?${language}\\.json$`)),
  );
  const all = [own.fileName, ...own.imports, ...catalogues.map(({ fileName }) => fileName)];
  return [...new Set(all)].filter((file) => !started.has(file)).map((file) => `/${file}`);
}

/** Fetches the first page's code beside the entry, not after it: one round trip less on a slow line. */
function script(bundle: Rollup.OutputBundle) {
  const files = Object.fromEntries(
    Object.entries(FIRST_PAGES).map(([path, { page, words }]) => [
      path,
      { en: filesOf(bundle, page, words, 'en'), hi: filesOf(bundle, page, words, 'hi') },
    ]),
  );
  return `(()=>{const p=${JSON.stringify(files)}[location.pathname];
if(!p)return;const l=(localStorage.getItem('konnect.language')||navigator.language).startsWith('hi')?'hi':'en';
for(const f of p[l]){const e=document.createElement('link');e.rel='modulepreload';e.href=f;document.head.append(e)}})()`;
}

export function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => FONTS.some((font) => font.test(file)))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
            injectTo: 'head',
          })),
    },
  };
}

export function preloadFirstPages(): Plugin {
  return {
    name: 'preload-first-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        bundle === undefined ? [] : [{ tag: 'script', children: script(bundle), injectTo: 'head' }],
    },
  };
}
