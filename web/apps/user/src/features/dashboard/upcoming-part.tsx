import { useNow } from '@konnect/session/use-now';
import { Button, buttonClass } from '@konnect/ui/button';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BookingRow } from '../../components/booking-row';
import { useAnswer } from '../../lib/booking-answers';
import { type Booking, stateOf, useUpcoming } from '../../lib/bookings';
import { Part } from './part';

const LOOK_MS = 15_000;

/** What is booked, the next one first. */
export function UpcomingPart({ side, none }: { side: 'user' | 'expert'; none: ReactNode }) {
  const { t } = useTranslation('dashboard');
  const upcoming = useUpcoming(side);
  const now = useNow(LOOK_MS);
  return (
    <Part title={t(side === 'user' ? 'upcoming' : 'booked')} list={upcoming} none={none}>
      {(booking) => (
        <BookingRow
          key={booking.id}
          booking={booking}
          side={side}
          now={now}
          end={<Act booking={booking} side={side} now={now} />}
        />
      )}
    </Part>
  );
}

function Act({ booking, side, now }: { booking: Booking; side: 'user' | 'expert'; now: number }) {
  const { t } = useTranslation('dashboard');
  const answer = useAnswer(booking.id);
  const state = stateOf(booking, now);
  if (state === 'open' || state === 'running') {
    return (
      <Link to={`/chat/${booking.id}`} className={buttonClass({ size: 'sm' })}>
        {t('toRoom')}
      </Link>
    );
  }
  if (state !== 'held' || side === 'user') {
    return null;
  }
  const name = booking.user?.name ?? '';
  return (
    <span className="flex flex-wrap justify-end gap-2">
      {answer.isError && (
        <span role="alert" className="text-15 text-danger">
          {t('notAnswered')}
        </span>
      )}
      <Link
        to={`/bookings/${booking.id}`}
        className={buttonClass({ look: 'outline', size: 'sm' })}
        aria-label={t('lookAtOf', { name })}
      >
        {t('lookAt')}
      </Link>
      <Button
        size="sm"
        busy={answer.isPending}
        aria-label={t('confirmOf', { name })}
        onClick={() => answer.mutate('confirm')}
      >
        {t('confirm')}
      </Button>
    </span>
  );
}
