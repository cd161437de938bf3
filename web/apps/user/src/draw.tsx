import { Auth } from '@konnect/api/auth';
import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { App } from './app/app';
import { startI18n } from './app/i18n';
import { FIRST_PAGES } from './app/pages';
import { drawRows, type Rows } from './draw-rows';
import { DRAWN_LIST, ListSkeleton } from './features/explore/expert-list';
import type { Language } from './lib/language';
import { newQueries } from './lib/queries';

/** What the page says of itself to browsers and to those who search. */
type Head = { title: string; description: string };
export type Drawn = Head & { path: string; language: Language; body: string; rows?: Rows };

const LANGUAGES: readonly Language[] = ['en', 'hi'];

const HEADS: Record<string, () => Head> = {
  '/': () => ({ title: i18next.t('home:pageTitle'), description: i18next.t('home:lead') }),
  '/explore': () => ({ title: i18next.t('explore:title'), description: i18next.t('home:lead') }),
};

async function bodyOf(path: string): Promise<string> {
  const stranger = new Auth(() => Promise.resolve(null));
  await stranger.renew();
  const { prelude } = await prerenderToNodeStream(
    <App
      auth={stranger}
      queries={newQueries()}
      at={(pages) => <StaticRouter location={path}>{pages}</StaticRouter>}
    />,
    {
      // Whole, not in pieces that scripts put into their places.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        throw error;
      },
    },
  );
  const parts: Uint8Array[] = [];
  for await (const part of prelude) {
    parts.push(Buffer.from(part));
  }
  return Buffer.concat(parts).toString();
}

async function draw(path: string, language: Language): Promise<Drawn> {
  await FIRST_PAGES[path]?.();
  await i18next.loadNamespaces('home');
  const head = HEADS[path]?.();
  if (head === undefined) {
    throw new Error(`What is the page ${path} called?`);
  }
  const body = await bodyOf(path);
  if (!body.includes(DRAWN_LIST)) {
    return { path, language, ...head, body };
  }
  /** Between its marks the server puts the rows; without any, this stays. */
  const skeleton = DRAWN_LIST + renderToStaticMarkup(<ListSkeleton />) + DRAWN_LIST;
  return { path, language, ...head, body: body.replace(DRAWN_LIST, skeleton), rows: drawRows() };
}

/** The first pages as a stranger sees them before anything has been asked of the server, in each language. */
export async function drawAll(): Promise<Drawn[]> {
  const all: Drawn[] = [];
  await startI18n('en');
  for (const language of LANGUAGES) {
    await i18next.changeLanguage(language);
    for (const path of Object.keys(FIRST_PAGES)) {
      all.push(await draw(path, language));
    }
  }
  return all;
}
