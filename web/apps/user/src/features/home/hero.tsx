import { Button } from '@konnect/ui/button';
import { TextField } from '@konnect/ui/field';
import { rupees } from '@konnect/ui/format';
import { Search } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useExperts, useSpecialties } from '../../lib/experts';
import { Example } from './example';

const MANY_TRIES = 3;
const MOST_LETTERS = 100;

function Find() {
  const { t } = useTranslation('home');
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const find = (event: FormEvent) => {
    event.preventDefault();
    const search = typed.trim();
    navigate(search === '' ? '/explore' : `/explore?${new URLSearchParams({ search })}`);
  };
  return (
    <search>
      <form action="/explore" onSubmit={find} className="flex max-w-[580px] flex-col gap-2.5 desk:flex-row">
        <TextField
          className="flex-1 [&>div]:min-h-14"
          name="search"
          label={t('need')}
          quietLabel
          placeholder={t('needPlaceholder')}
          enterKeyHint="search"
          autoComplete="off"
          maxLength={MOST_LETTERS}
          icon={<Search aria-hidden className="size-5 shrink-0" strokeWidth={1.75} />}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" className="min-h-14!">
          {t('find')}
        </Button>
      </form>
    </search>
  );
}

/** What most experts here are asked for. */
function Tries() {
  const { t } = useTranslation('home');
  const specialties = useSpecialties();
  const asked = (specialties.data?.items ?? []).filter(({ count }) => count > 0).slice(0, MANY_TRIES);
  return (
    <p className="mt-3.5 flex min-h-[22px] flex-wrap gap-x-3.5 gap-y-0.5 text-15">
      {asked.length > 0 && <span className="text-muted max-desk:hidden">{t('askAbout')}</span>}
      {asked.map(({ name }) => (
        <Link key={name} className="link" to={`/explore?${new URLSearchParams({ topic: name })}`}>
          {name}
        </Link>
      ))}
    </p>
  );
}

export function Hero() {
  const { t } = useTranslation('home');
  const cheapest = useExperts({ sort: 'price' }, 1).data?.items[0];
  return (
    <section className="page grid items-center gap-[88px] pt-7 pb-8 desk:pt-10 desk:pb-16 wide:grid-cols-[minmax(0,1fr)_360px]">
      <div>
        <h1 className="max-w-[9em] text-44 font-display leading-none tracking-[-0.03em] desk:text-72 desk:leading-[0.98]">
          {t('title')}
        </h1>
        <p className="mt-3.5 mb-[22px] min-h-[50px] max-w-[30em] text-17 leading-[1.4] text-pretty text-ink-2 desk:mt-5 desk:mb-8 desk:min-h-[56px] desk:text-20">
          {cheapest === undefined ? t('lead') : t('leadFrom', { price: rupees(cheapest.pricePerMin) })}
        </p>
        <Find />
        <Tries />
      </div>
      <Example />
    </section>
  );
}
