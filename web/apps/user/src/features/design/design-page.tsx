import { useTranslation } from 'react-i18next';
import { useTitle } from '../../lib/title';
import { Buttons } from './buttons';
import { Choosing } from './choosing';
import { Colours } from './colours';
import { Fields } from './fields';
import { Money } from './money';
import { People } from './people';
import { Telling } from './telling';

/** `/design`, in development alone: every component of the design system, in each of its states. */
export default function DesignPage() {
  const { t } = useTranslation('design');
  useTitle(t('title'));
  return (
    <div className="page grid gap-12 py-10">
      <h1 className="text-44 font-display tracking-[-0.022em]">{t('title')}</h1>
      <Colours />
      <Buttons />
      <Fields />
      <Choosing />
      <People />
      <Money />
      <Telling />
    </div>
  );
}
