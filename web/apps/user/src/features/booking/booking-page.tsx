import { useUser } from '@konnect/api/provider';
import { useNow } from '@konnect/session/use-now';
import { clockTime, rupees, weekday } from '@konnect/ui/format';
import { Portrait } from '@konnect/ui/portrait';
import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { BookingMark } from '../../components/booking-row';
import { Failed } from '../../components/failed';
import { TellMe } from '../../components/tell-me';
import { type Booking, endOf } from '../../lib/bookings';
import { useTitle } from '../../lib/title';
import { zoneName } from '../../lib/zone';
import { Actions } from './actions';
import { Standing } from './standing';
import { useBooking } from './use-booking';

const LOOK_MS = 10_000;

/** `/bookings/:id`: one booking, as either of its two people sees it. */
export default function BookingPage() {
  const { t } = useTranslation('booking');
  const { id = '' } = useParams();
  const booking = useBooking(id);
  useTitle(t('title'));
  return (
    <div className="page py-6 desk:py-12">
      <Link to="/dashboard" className="link mb-6 inline-flex min-h-11 items-center gap-1 text-15">
        <ChevronLeft aria-hidden className="size-5" strokeWidth={1.75} />
        {t('back')}
      </Link>
      {booking.isPending && <Skeleton />}
      {booking.isError && booking.data === undefined && (
        <Failed error={booking.error} onRetry={() => void booking.refetch()} />
      )}
      {booking.data === null && (
        <>
          <h1 className="mb-3 text-32 font-display">{t('none')}</h1>
          <p className="text-ink-2">{t('noneText')}</p>
        </>
      )}
      {booking.data && <One booking={booking.data} />}
    </div>
  );
}

function Skeleton() {
  return (
    <div aria-hidden className="grid max-w-[560px] gap-4">
      <span className="skeleton h-11 w-4/5" />
      <span className="skeleton h-14" />
      <span className="skeleton h-40" />
    </div>
  );
}

function One({ booking }: { booking: Booking }) {
  const { t, i18n } = useTranslation(['booking', 'bookings']);
  const now = useNow(LOOK_MS);
  const side = useUser()?.id === booking.userId ? 'user' : 'expert';
  const other = side === 'user' ? booking.expert : booking.user;
  return (
    <div className="max-w-[560px]">
      <h1 className="num text-32 font-display tracking-[-0.022em] desk:text-44">
        {t('bookings:when', {
          day: weekday(booking.scheduledAt, i18n.language),
          time: clockTime(booking.scheduledAt),
        })}
      </h1>
      <div className="mt-5 flex items-center gap-3.5 border-t-[1.5px] border-ink pt-5">
        <Portrait person={other ?? { id: booking.id, name: '' }} size={56} eager />
        <div className="min-w-0 flex-1 leading-[1.35]">
          <p className="truncate text-20 font-head">
            {side === 'user' ? (
              <Link to={`/expert/${booking.expertId}`} className="hover:underline">
                {other?.name}
              </Link>
            ) : (
              other?.name
            )}
          </p>
          <BookingMark booking={booking} now={now} />
        </div>
      </div>
      <Standing booking={booking} side={side} now={now} />
      <Facts booking={booking} />
      <Actions booking={booking} side={side} now={now} />
      {(booking.status === 'pending' || booking.status === 'confirmed') && (
        <div className="mt-8">
          <TellMe of="booking" />
        </div>
      )}
    </div>
  );
}

function Facts({ booking }: { booking: Booking }) {
  const { t, i18n } = useTranslation(['booking', 'bookings']);
  const facts = {
    time: t('fromTo', { from: clockTime(booking.scheduledAt), to: clockTime(new Date(endOf(booking))) }),
    zone: zoneName(i18n.language),
    kind: t(`bookings:type.${booking.type}`),
    length: t('bookings:minutes', { count: booking.duration }),
    price: t('priceOf', { amount: rupees(booking.totalAmount), perMinute: rupees(booking.pricePerMin) }),
  };
  return (
    <dl className="num mt-5 border-t border-line">
      {Object.entries(facts).map(([name, text]) => (
        <div key={name} className="grid grid-cols-[110px_1fr] border-b border-line py-2.5">
          <dt className="text-muted">{t(`fact.${name}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
