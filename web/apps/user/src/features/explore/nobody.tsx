import { Button, buttonClass } from '@konnect/ui/button';
import { EmptyNotice } from '@konnect/ui/notices';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useExperts } from '../../lib/experts';
import { useNames } from '../../lib/names';
import type { Category } from '../../lib/topics';
import { countOn, type Filters, queryOf, withoutFilters } from './filters';

type Props = { filters: Filters; categories: Category[]; onChange: (changed: Partial<Filters>) => void };

/** Nobody fits: says for what, how many would without the filters, and offers just that. */
export function Nobody({ filters, categories, onChange }: Props) {
  const { t } = useTranslation('explore');
  const names = useNames();
  const narrowed = countOn(filters) > 0;
  const wider = useExperts(queryOf(withoutFilters(filters), categories), 1, narrowed);
  const others = narrowed ? (wider.data?.total ?? 0) : 0;
  const what = filters.search.trim() || (filters.topic === null ? '' : names.topic(filters.topic));
  const first = wider.data?.items[0];
  /** Somebody does this, only not now; or nobody does it at all. */
  const free = filters.available && others > 0 ? 'nobodyFree' : 'nobody';
  return (
    <EmptyNotice
      title={what === '' ? t(free) : t(`${free}For`, { what })}
      action={
        others > 0 && first ? (
          <span className="flex flex-wrap gap-2.5">
            {filters.available && (
              <Link to={`/expert/${first.id}#times`} className={buttonClass({})}>
                {t('book', { name: first.name.split(' ')[0] })}
              </Link>
            )}
            <Button look="outline" onClick={() => onChange(withoutFilters(filters))}>
              {t('showOthers', { count: others })}
            </Button>
          </span>
        ) : (
          <Link to="/explore" className={buttonClass({ look: 'outline' })}>
            {t('showAll')}
          </Link>
        )
      }
    >
      {others > 0 ? t(filters.available ? 'othersAway' : 'othersElse', { count: others }) : t('otherWords')}
    </EmptyNotice>
  );
}
