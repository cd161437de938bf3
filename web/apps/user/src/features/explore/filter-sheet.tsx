import { Button } from '@konnect/ui/button';
import { Sheet } from '@konnect/ui/sheet';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterPanel } from './filter-panel';
import { countOn, type Filters, withoutFilters } from './filters';

type Props = {
  filters: Filters;
  total: number | undefined;
  onChange: (changed: Partial<Filters>) => void;
};

/** On phones the filters come from below; each works at once, and the button says how many people are left. */
export function FilterSheet({ filters, total, onChange }: Props) {
  const { t } = useTranslation('explore');
  const [open, setOpen] = useState(false);
  const on = countOn(filters);
  return (
    <>
      <Button
        look="outline"
        className="min-h-[52px]! px-3.5! desk:hidden"
        aria-label={t('filtersOn', { count: on })}
        onClick={() => setOpen(true)}
      >
        <SlidersHorizontal aria-hidden className="size-5" strokeWidth={1.75} />
        {on > 0 && <span className="num text-15">{on}</span>}
      </Button>
      <Sheet
        open={open}
        onOpenChange={setOpen}
        title={t('filters')}
        foot={
          <div className="grid grid-cols-[auto_1fr] gap-2.5">
            <Button look="outline" disabled={on === 0} onClick={() => onChange(withoutFilters(filters))}>
              {t('clear')}
            </Button>
            <Button onClick={() => setOpen(false)}>
              {total === undefined ? t('show') : t('showCount', { count: total })}
            </Button>
          </div>
        }
      >
        <FilterPanel filters={filters} onChange={onChange} />
      </Sheet>
    </>
  );
}
