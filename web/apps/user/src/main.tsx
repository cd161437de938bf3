import './app/styles.css';
import i18next from 'i18next';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/app';
import { startI18n } from './app/i18n';
import { FIRST_PAGES } from './app/pages';
import { auth, queries } from './app/parts';
import { keepFilled } from './app/take-over';
import { onLanguageChosen, preferredLanguage, showLanguage } from './lib/language';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('The page has no root');
}
const language = preferredLanguage();
const drawn = root.hasChildNodes() && document.documentElement.lang === language;

i18next.on('languageChanged', showLanguage);
await startI18n(language);
onLanguageChosen((chosen) => void i18next.changeLanguage(chosen));
const app = <App auth={auth} queries={queries} at={(pages) => <BrowserRouter>{pages}</BrowserRouter>} />;
if (drawn) {
  // Where its code does not come, the app says so in its own words.
  await FIRST_PAGES[location.pathname]?.().catch(() => undefined);
  keepFilled(root);
  // Piece by piece: on a slow phone the page scrolls and takes presses meanwhile.
  startTransition(() => {
    hydrateRoot(root, app);
  });
} else {
  root.replaceChildren();
  delete document.documentElement.dataset.otherWords;
  delete document.documentElement.dataset.drawn;
  createRoot(root).render(app);
}
