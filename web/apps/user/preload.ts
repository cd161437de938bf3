import type { Plugin, Rollup } from 'vite';

/** The two small files that every page needs at once; the Devanagari one loads by itself when Hindi appears. */
export const FONTS = [/\/latin-(?!more)[^/]*\.woff2$/, /anek-devanagari-latin-ext-wght-normal.*\.woff2$/];

type FirstPage = {
  page: string;
  /** The folders of its words. */
  words: string[];
  /** What it asks the server first, to the letter: only then is the answer taken that was fetched beforehand. */
  asks: string[];
};

/** The pages that strangers open first. */
const FIRST_PAGES: Record<string, FirstPage> = {
  '/': {
    page: 'features/home/home-page.tsx',
    words: ['features/home', 'locales/people', 'locales/names'],
    asks: [
      '/api/experts?available=true&sort=rating&limit=100',
      '/api/experts?sort=price&limit=1',
      '/api/experts/specialties',
      '/api/statistics',
      '/api/reviews/latest?limit=6',
    ],
  },
  '/explore': {
    page: 'features/explore/explore-page.tsx',
    words: ['features/explore', 'locales/people', 'locales/names'],
    asks: [
      '/api/experts?sort=rating&limit=20&page=1',
      '/api/experts?sort=rating&available=true&limit=1',
      '/api/experts/specialties',
    ],
  },
};

/** As the app itself asks it, which reads `VITE_API_URL` too. */
const SERVER = process.env.VITE_API_URL ?? '';

const chunks = (bundle: Rollup.OutputBundle) => Object.values(bundle).filter((file) => file.type === 'chunk');

function chunkOf(bundle: Rollup.OutputBundle, module: RegExp) {
  const found = chunks(bundle).find(({ moduleIds }) => moduleIds.some((id) => module.test(id)));
  if (found === undefined) {
    throw new Error(`No chunk has ${module}: does the page still live there?`);
  }
  return found;
}

const escaped = (path: string) => path.replaceAll('.', '\\.');

/** The chunk and all that it imports, and so on. */
function withImports(bundle: Rollup.OutputBundle, { fileName }: Rollup.OutputChunk): string[] {
  const found = new Set([fileName]);
  for (const file of found) {
    const chunk = bundle[file];
    for (const imported of chunk?.type === 'chunk' ? chunk.imports : []) {
      found.add(imported);
    }
  }
  return [...found];
}

/** What a page needs besides the entry, which is under way already. */
function filesOf(bundle: Rollup.OutputBundle, page: string, words: string[], language: string) {
  const started = new Set(chunks(bundle).flatMap((one) => (one.isEntry ? withImports(bundle, one) : [])));
  const own = chunkOf(bundle, new RegExp(`${escaped(page)}$`));
  const catalogues = words.map((folder) =>
    chunkOf(bundle, new RegExp(`${folder}/(locales/)?${language}\\.json$`)),
  );
  const all = [own, ...catalogues].flatMap((chunk) => withImports(bundle, chunk));
  return [...new Set(all)].filter((file) => !started.has(file)).map((file) => `/${file}`);
}

/**
 * Fetches the first page's code, and for a stranger its data, beside the entry and not after it: two round trips less on a
 * slow line. Whoever is signed in asks with a token. Where the page was drawn, draw.mjs lets it wait for the paint.
 */
function script(bundle: Rollup.OutputBundle) {
  const files = Object.fromEntries(
    Object.entries(FIRST_PAGES).map(([path, { page, words, asks }]) => [
      path,
      {
        en: filesOf(bundle, page, words, 'en'),
        hi: filesOf(bundle, page, words, 'hi'),
        asks: asks.map((each) => SERVER + each),
      },
    ]),
  );
  return `(()=>{const p=${JSON.stringify(files)}[location.pathname];
if(!p)return;const l=(localStorage.getItem('konnect.language')||navigator.language).startsWith('hi')?'hi':'en';
const a=(e)=>document.head.append(Object.assign(document.createElement('link'),e));
for(const href of p[l])a({rel:'modulepreload',fetchPriority:'low',href});
if(!localStorage.getItem('konnect.signed-in')&&!location.search)
for(const href of p.asks)a({rel:'preload',as:'fetch',crossOrigin:'use-credentials',href})})()`;
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
