import { More } from '@konnect/ui/more';
import { Portrait } from '@konnect/ui/portrait';
import { Price } from '@konnect/ui/price';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ExpertState } from '../../components/expert-state';
import type { Expert } from '../../lib/experts';
import { useFavourites } from '../../lib/favourites';
import { useLiveExperts } from '../../lib/live-experts';
import { Part } from './part';

/** Whom one has kept, and whether they are free. */
export function Favourites() {
  const { t } = useTranslation('dashboard');
  const list = useFavourites();
  useLiveExperts();
  return (
    <Part
      title={t('favourites')}
      list={{ ...list, data: list.data?.pages.flatMap(({ items }) => items) }}
      none={<p className="text-ink-2">{t('noFavourites')}</p>}
      more={
        <More list={list} size="sm" className="mt-4">
          {t('moreFavourites')}
        </More>
      }
    >
      {(expert) => <Row key={expert.id} expert={expert} />}
    </Part>
  );
}

function Row({ expert }: { expert: Expert }) {
  return (
    <li className="border-b border-line">
      <Link to={`/expert/${expert.id}`} className="group flex items-center gap-3.5 py-3">
        <Portrait person={expert} size={56} />
        <span className="grid min-w-0 flex-1 leading-[1.35]">
          <span className="truncate font-strong group-hover:underline">{expert.name}</span>
          <span className="truncate text-15 text-muted">{expert.title}</span>
          <ExpertState expert={expert} />
        </span>
        <Price perMinute={expert.pricePerMin} />
      </Link>
    </li>
  );
}
