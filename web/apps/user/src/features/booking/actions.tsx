import { Button, buttonClass } from '@konnect/ui/button';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../lib/booking-answers';
import { type Booking, stateOf } from '../../lib/bookings';
import { CancelSheet } from './cancel-sheet';
import { useCalendar } from './use-booking';

type Props = { booking: Booking; side: 'user' | 'expert'; now: number };

/** What can be done about a booking as it stands. */
export function Actions({ booking, side, now }: Props) {
  const { t } = useTranslation('booking');
  const [asked, ask] = useState<'decline' | 'cancel' | null>(null);
  const answer = useAnswer(booking.id);
  const calendar = useCalendar(booking.id);
  const state = stateOf(booking, now);
  const ahead = state === 'held' || state === 'confirmed' || state === 'open';
  const asks = state === 'held' && side === 'expert';
  return (
    <div className="mt-6 grid gap-3">
      {(answer.isError || calendar.isError) && asked === null && (
        <p role="alert" className="text-15 text-danger">
          {t(calendar.isError ? 'noCalendar' : 'notAnswered')}
        </p>
      )}
      <div className="flex flex-wrap gap-2.5">
        {(state === 'open' || state === 'running') && (
          <Link to={`/chat/${booking.id}`} className={buttonClass({})}>
            {t('toRoom')}
          </Link>
        )}
        {state === 'over' && (
          <Link to={`/chat/${booking.id}/summary`} className={buttonClass({ look: 'outline' })}>
            {t('toSummary')}
          </Link>
        )}
        {asks && (
          <>
            <Button busy={answer.isPending} onClick={() => answer.mutate('confirm')}>
              {t('confirm')}
            </Button>
            <Button look="outline" onClick={() => ask('decline')}>
              {t('decline')}
            </Button>
          </>
        )}
        {ahead && (
          <Button look="outline" busy={calendar.isPending} onClick={() => calendar.mutate()}>
            <CalendarPlus aria-hidden className="size-5" strokeWidth={1.75} />
            {t('calendar')}
          </Button>
        )}
        {ahead && !asks && (
          <Button look="quiet" onClick={() => ask('cancel')}>
            {t('cancel')}
          </Button>
        )}
      </div>
      <CancelSheet
        booking={booking}
        side={side}
        now={now}
        answer={asked}
        sending={answer}
        onClose={() => ask(null)}
      />
    </div>
  );
}
