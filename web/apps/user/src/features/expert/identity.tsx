import { count } from '@konnect/ui/format';
import { Portrait } from '@konnect/ui/portrait';
import { Rating } from '@konnect/ui/rating';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ExpertState } from '../../components/expert-state';
import type { Expert } from '../../lib/experts';
import { useNames } from '../../lib/names';

/** Who it is. */
export function Identity({ expert, end }: { expert: Expert; end?: ReactNode }) {
  const { t } = useTranslation(['expert', 'people']);
  return (
    <div className="flex items-start gap-4 desk:items-center desk:gap-[26px]">
      <Portrait person={expert} size={132} eager className="size-24! desk:size-33!" />
      <div className="min-w-0 flex-1">
        <h1 className="mb-1 text-[28px] leading-[1.05] tracking-[-0.022em] desk:mb-1.5 desk:text-44">
          {expert.name}
        </h1>
        <p className="text-15 text-ink-2 desk:text-17">
          {t('whoIs', { title: expert.title, company: expert.company })}
          {expert.experience > 0 && t('years', { count: expert.experience })}
        </p>
        <p className="mt-1.5 flex flex-wrap gap-x-3.5 gap-y-0.5 desk:mt-2.5 desk:gap-x-[18px]">
          <ExpertState expert={expert} />
          {expert.rating === undefined || expert.reviewCount === 0 ? (
            <span className="text-15 text-muted">{t('people:new')}</span>
          ) : (
            <Rating value={expert.rating}>
              {t('reviewCount', { count: expert.reviewCount, number: count(expert.reviewCount) })}
            </Rating>
          )}
        </p>
      </div>
      {end}
    </div>
  );
}

const LONG_BIO = 420;

/** In their own words, and the facts. */
export function About({ expert }: { expert: Expert }) {
  const { t } = useTranslation('expert');
  const names = useNames();
  const facts = [
    { name: t('goodFor'), text: expert.specialties.join(', ') },
    { name: t('speaks'), text: expert.languages.map(names.language).join(', ') },
    ...(expert.orders > 0 ? [{ name: t('sessions'), text: count(expert.orders) }] : []),
  ];
  const size = expert.bio.length > LONG_BIO ? '' : 'desk:text-24 desk:leading-[1.38]';
  return (
    <>
      <p
        className={`mt-[22px] mb-5 max-w-[30em] leading-[1.45] text-pretty whitespace-pre-line desk:mt-8 desk:mb-7 ${size}`}
      >
        {expert.bio}
      </p>
      <dl className="num border-t border-line text-15 desk:text-17">
        {facts.map((fact) => (
          <div
            key={fact.name}
            className="grid grid-cols-[96px_1fr] border-b border-line py-2.5 desk:grid-cols-[120px_1fr] desk:py-3"
          >
            <dt className="text-muted">{fact.name}</dt>
            <dd>{fact.text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
