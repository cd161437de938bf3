import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { preferredLanguage, showLanguage } from '../lib/language';

type Catalogue = { default: Record<string, unknown> };

/** Every catalogue is a namespace: `shell` and `ui`, and one for each feature and shared package, loaded with its route. */
const features = import.meta.glob<Catalogue>('../features/*/locales/*.json');
const shared = import.meta.glob<Catalogue>('../../../../packages/*/src/locales/*.json');
const own = import.meta.glob<Catalogue>('../locales/*/*.json');

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

export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', showLanguage);
  await i18next
    .use(catalogues)
    .use(initReactI18next)
    .init({
      lng: preferredLanguage(),
      fallbackLng: false,
      supportedLngs: ['en', 'hi'],
      ns: ['shell', 'ui'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

/** A route's code and its words, fetched side by side. */
export const withWords = <T>(namespaces: string[], code: Promise<T>): Promise<T> =>
  Promise.all([code, i18next.loadNamespaces(namespaces)]).then(([module]) => module);
