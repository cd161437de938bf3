import { useTranslation } from 'react-i18next';
import { useLiveExperts } from '../../lib/live-experts';
import { useNamedPart } from '../../lib/named-part';
import { useTitle } from '../../lib/title';
import { Begin } from './begin';
import { Categories } from './categories';
import { FreeNow } from './free-now';
import { Hero } from './hero';
import { How } from './how';
import { SaidOf } from './said';
import { useOnline } from './use-online';

/** What this is, who is here, and what it costs. */
export default function HomePage() {
  const { t } = useTranslation('home');
  useTitle(t('pageTitle'));
  useLiveExperts();
  useNamedPart();
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
