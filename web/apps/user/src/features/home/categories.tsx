import { cn } from '@konnect/ui/cn';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Expert, useSpecialties } from '../../lib/experts';
import { useNames } from '../../lib/names';
import { type Category, categoriesOf } from '../../lib/topics';
import type { useOnline } from './use-online';

const MOST = 12;

function freeIn(category: Category, free: Expert[]): number {
  const names = new Set(category.specialties.map((name) => name.toLowerCase()));
  return free.filter(({ specialties }) => specialties.some((name) => names.has(name.toLowerCase()))).length;
}

function Free({ number }: { number: number }) {
  const { t } = useTranslation('home');
  return (
    <span className={cn('num text-15', number > 0 ? 'text-positive' : 'text-muted')}>
      {t('freeCount', { count: number })}
    </span>
  );
}

/** An index with dotted leaders: what people come with, and how many are free for it now. */
export function Categories({ online }: { online: ReturnType<typeof useOnline> }) {
  const { t } = useTranslation('home');
  const names = useNames();
  const specialties = useSpecialties();
  const categories = categoriesOf(specialties.data?.items ?? []).slice(0, MOST);
  if (categories.length === 0) {
    return null;
  }
  return (
    <section className="page pt-12 desk:pt-18" aria-labelledby="categories">
      <h2 id="categories" className="text-[28px] desk:text-32">
        {t('categoriesTitle')}
      </h2>
      <ul className="mt-5 gap-12 desk:columns-2 wide:columns-3">
        {categories.map((category) => (
          <li key={category.name} className="break-inside-avoid">
            <Link
              to={`/explore?${new URLSearchParams({ topic: category.name })}`}
              className="group flex items-baseline gap-2 py-[9px]"
            >
              <span className="group-hover:underline group-hover:underline-offset-4">
                {names.topic(category.name)}
              </span>
              <i
                aria-hidden
                className="flex-1 border-b-[1.5px] border-dotted border-line-strong opacity-60"
              />
              {online.whole && <Free number={freeIn(category, online.free)} />}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
