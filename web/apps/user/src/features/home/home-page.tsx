import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useLiveExperts } from '../../lib/live-experts';
import { useTitle } from '../../lib/title';
import { Begin } from './begin';
import { Categories } from './categories';
import { FreeNow } from './free-now';
import { Hero } from './hero';
import { How } from './how';
import { SaidOf } from './said';
import { useOnline } from './use-online';

/** A way to `/#how` leads to that part of the page, by eye and by focus. */
function useAnchor() {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: pressed again, the same way leads there again
  useEffect(() => {
    if (hash === '#how') {
      document.getElementById('how')?.scrollIntoView();
      document.getElementById('how-title')?.focus({ preventScroll: true });
    }
  }, [hash, key]);
}

/** What this is, who is here, and what it costs. */
export default function HomePage() {
  const { t } = useTranslation('home');
  useTitle(t('pageTitle'));
  useLiveExperts();
  useAnchor();
  const online = useOnline();
  return (
    <>
      <Hero />
      <FreeNow online={online} />
      <Categories online={online} />
      <How />
      <SaidOf />
      <Begin />
    </>
  );
}
