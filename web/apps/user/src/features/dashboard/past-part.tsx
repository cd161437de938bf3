import { clockTime, day, rupees } from '@konnect/ui/format';
import { More } from '@konnect/ui/more';
import { Portrait } from '@konnect/ui/portrait';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Part } from './part';
import { type Session, usePast } from './use-past';

/** The sessions there have been, the last one first. */
export function PastPart({ side, none }: { side: 'user' | 'expert'; none: ReactNode }) {
  const { t } = useTranslation('dashboard');
  const past = usePast(side);
  return (
    <Part
      title={t('past')}
      list={{ ...past, data: past.data?.pages.flatMap(({ items }) => items) }}
      none={none}
      more={
        <More list={past} size="sm" className="mt-4">
          {t('more')}
        </More>
      }
    >
      {(session) => <PastRow key={session.id} session={session} side={side} />}
    </Part>
  );
}

function PastRow({ session, side }: { session: Session; side: 'user' | 'expert' }) {
  const { t, i18n } = useTranslation(['dashboard', 'bookings']);
  const other = side === 'user' ? session.expert : session.user;
  const at = session.startedAt ?? session.createdAt;
  return (
    <li className="flex items-center gap-3.5 border-b border-line py-3">
      <Portrait person={other ?? { id: session.id, name: '' }} size={44} />
      <Link to={`/chat/${session.id}/summary`} className="group grid min-w-0 flex-1 leading-[1.35]">
        <span className="truncate font-strong group-hover:underline">{other?.name}</span>
        <span className="num facts text-15 text-muted">
          <span>{day(at, i18n.language)}</span>
          <span>{clockTime(at)}</span>
          <span>{t(`bookings:type.${session.type}`)}</span>
        </span>
      </Link>
      <span className="num grid justify-items-end text-15">
        <span className="font-strong">{rupees(session.totalAmount)}</span>
        <span className="text-muted">{t('min', { count: session.duration })}</span>
      </span>
    </li>
  );
}
