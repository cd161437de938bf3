export type Language = 'en' | 'hi';

const KEPT = 'konnect.language';
/** Where the service worker finds it, which cannot read what pages keep. */
const CHOICES = 'konnect-choices';
const ENTRY = '/language';

/** The one chosen here before, else Hindi where the browser prefers it, else English. */
export function preferredLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'en' || kept === 'hi') {
    return kept;
  }
  return navigator.language.startsWith('hi') ? 'hi' : 'en';
}

export function keepLanguage(language: Language) {
  localStorage.setItem(KEPT, language);
}

/** What is chosen in another window is meant for this one, too. */
export function onLanguageChosen(listener: (language: Language) => void) {
  window.addEventListener('storage', ({ key }) => key === KEPT && listener(preferredLanguage()));
}

export function showLanguage(language: string) {
  document.documentElement.lang = language;
  void keepForWorker(language).catch(() => undefined);
}

async function keepForWorker(language: string) {
  const choices = await globalThis.caches?.open(CHOICES);
  await choices?.put(ENTRY, new Response(language));
}
