import { RadioList, Segmented } from '@konnect/ui/choices';
import { rupees } from '@konnect/ui/format';
import { Slider } from '@konnect/ui/slider';
import { Switch } from '@konnect/ui/switch';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../lib/names';
import { type Filters, LANGUAGES, PRICES, RATINGS } from './filters';

type Props = { filters: Filters; onChange: (changed: Partial<Filters>) => void };

const ANY = 'any';

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="pb-[26px]">
      <h2 className="pb-2 text-15 font-strong tracking-normal">{name}</h2>
      {children}
    </div>
  );
}

const stepOf = (maxPrice: number | null) => {
  const step = PRICES.findIndex((price) => maxPrice !== null && price >= maxPrice);
  return step < 0 ? PRICES.length : step;
};

function PriceFilter({ filters, onChange }: Props) {
  const { t } = useTranslation('explore');
  const [moving, setMoving] = useState<number | null>(null);
  const step = moving ?? stepOf(filters.maxPrice);
  const price = PRICES[step];
  const text = price === undefined ? t('anyPrice') : t('upTo', { price: rupees(price) });
  return (
    <Group name={t('price')}>
      <Slider
        label={t('price')}
        text={text}
        value={step}
        max={PRICES.length}
        onChange={setMoving}
        onCommit={(now) => {
          setMoving(null);
          onChange({ maxPrice: PRICES[now] ?? null });
        }}
      />
      <p className="num text-15 text-ink-2">{text}</p>
    </Group>
  );
}

/** Everything that narrows the list besides the search and the tab. */
export function FilterPanel({ filters, onChange }: Props) {
  const { t } = useTranslation('explore');
  const names = useNames();
  return (
    <div>
      <Group name={t('when')}>
        <Switch
          label={t('onlineOnly')}
          checked={filters.available}
          onChange={(available) => onChange({ available })}
        />
      </Group>
      <PriceFilter filters={filters} onChange={onChange} />
      <Group name={t('rating')}>
        <Segmented
          label={t('rating')}
          value={filters.minRating ?? ANY}
          onChange={(value) => onChange({ minRating: value === ANY ? null : value })}
          choices={[
            { value: ANY, label: t('anyRating') },
            ...RATINGS.map((value) => ({ value, label: `${value}+` })),
          ]}
        />
      </Group>
      <Group name={t('language')}>
        <RadioList
          label={t('language')}
          value={filters.language ?? ANY}
          onChange={(value) => onChange({ language: value === ANY ? null : value })}
          choices={[
            { value: ANY, label: t('anyLanguage') },
            ...LANGUAGES.map((value) => ({ value, label: names.language(value) })),
          ]}
        />
      </Group>
    </div>
  );
}
