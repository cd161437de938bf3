import { cn } from '@konnect/ui/cn';
import { clockTime, rupees, weekday } from '@konnect/ui/format';
import { Portrait } from '@konnect/ui/portrait';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Booking, type BookingState, stateOf } from '../lib/bookings';

const tones: Partial<Record<BookingState, string>> = {
  held: 'text-warning',
  confirmed: 'text-positive',
  open: 'text-positive',
  running: 'text-meter-text',
};

/** Where a booking stands, in a word. */
export function BookingMark({ booking, now }: { booking: Booking; now: number }) {
  const { t } = useTranslation('bookings');
  const state = stateOf(booking, now);
  return <span className={cn('text-15 font-mid', tones[state] ?? 'text-muted')}>{t(`state.${state}`)}</span>;
}

type Props = { booking: Booking; side: 'user' | 'expert'; now: number; end?: ReactNode };

/** One booking in a list: with whom, when, and where it stands. */
export function BookingRow({ booking, side, now, end }: Props) {
  const { t, i18n } = useTranslation('bookings');
  const other = side === 'user' ? booking.expert : booking.user;
  return (
    <li className="flex flex-wrap items-center gap-x-3.5 gap-y-2 border-b border-line py-3.5">
      <Portrait person={other ?? { id: booking.id, name: '' }} size={56} />
      <Link to={`/bookings/${booking.id}`} className="group grid min-w-0 flex-1 leading-[1.35]">
        <span className="truncate font-strong group-hover:underline">{other?.name}</span>
        <span className="num text-15 text-ink-2">
          {t('when', {
            day: weekday(booking.scheduledAt, i18n.language),
            time: clockTime(booking.scheduledAt),
          })}
        </span>
        <span className="num facts text-15 text-muted">
          <span>{t(`type.${booking.type}`)}</span>
          <span>{t('minutes', { count: booking.duration })}</span>
          <span>{rupees(booking.totalAmount)}</span>
        </span>
      </Link>
      <span className="flex gap-2 max-desk:w-full max-desk:flex-wrap max-desk:items-center max-desk:justify-between max-desk:pl-[70px] desk:grid desk:justify-items-end desk:gap-1.5">
        <BookingMark booking={booking} now={now} />
        {end}
      </span>
    </li>
  );
}
