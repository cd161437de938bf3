import i18next, { type BackendModule, type Resource, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../lib/language';

type Words = ResourceKey;
type Catalogue = { default: Words };

const LANGUAGES = ['en', 'hi'] as const;

/** Every catalogue is a namespace: `shell` and `ui`, and one for each feature and shared package, loaded with its route. */
const features = import.meta.glob<Catalogue>('../features/*/locales/*.json');
const shared = import.meta.glob<Catalogue>([
  '../../../../packages/*/src/locales/*.json',
  '!../../../../packages/ui/src/locales/*.json',
]);
const own = import.meta.glob<Catalogue>(['../locales/*/*.json', '!../locales/shell/*.json']);
/** What every page needs is there with the first code: nothing has to be fetched before something can be drawn. */
const shell = import.meta.glob<Words>('../locales/shell/*.json', { eager: true, import: 'default' });
const ui = import.meta.glob<Words>('../../../../packages/ui/src/locales/*.json', {
  eager: true,
  import: 'default',
});

function load(language: string, namespace: string) {
  return (
    own[`../locales/${namespace}/${language}.json`] ??
    features[`../features/${namespace}/locales/${language}.json`] ??
    shared[`../../../../packages/${namespace}/src/locales/${language}.json`]
  );
}

const catalogues: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const found = load(language, namespace);
    if (found === undefined) {
      done(new Error(`There is no catalogue ${namespace} in ${language}`), false);
      return;
    }
    found().then(
      (catalogue) => done(null, catalogue.default),
      (error: Error) => done(error, true),
    );
  },
};

function bundled(): Resource {
  const of = (words: Record<string, Words>, language: string): Words =>
    Object.entries(words).find(([file]) => file.endsWith(`/${language}.json`))?.[1] ?? {};
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, { shell: of(shell, language), ui: of(ui, language) }]),
  );
}

export async function startI18n(language: Language): Promise<void> {
  await i18next
    .use(catalogues)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: [...LANGUAGES],
      resources: bundled(),
      partialBundledLanguages: true,
      initAsync: false,
      ns: ['shell', 'ui'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

/** A route's code and its words, fetched side by side. */
export const withWords = <T>(namespaces: string[], code: Promise<T>): Promise<T> =>
  Promise.all([code, i18next.loadNamespaces(namespaces)]).then(([module]) => module);
