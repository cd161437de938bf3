import type { User } from '@konnect/api/auth';
import { useLiveStatus } from '@konnect/realtime/provider';
import { BigSwitch } from '@konnect/ui/big-switch';
import { clockTime, weekday } from '@konnect/ui/format';
import { Price } from '@konnect/ui/price';
import { useTranslation } from 'react-i18next';
import { useUpcoming } from '../../lib/bookings';
import { useChangeDuty, useOnDuty } from '../../lib/duty';
import { useOwnExpert } from './use-past';

/** The first thing one sees: whether one takes sessions, and the way to change it. */
export function OnDuty({ user }: { user: User }) {
  const { t } = useTranslation('dashboard');
  const on = useOnDuty(user.id);
  const change = useChangeDuty(user.id);
  const offline = useLiveStatus() !== 'online';
  const shown = change.isPending ? change.variables : on;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b-[1.5px] border-ink pb-6">
        <div className="min-w-0">
          <h1 className="text-32 font-display tracking-[-0.022em] desk:text-44">
            {t(shown ? 'taking' : 'notTaking')}
          </h1>
          <Said />
        </div>
        <BigSwitch
          label={t('takeSessions')}
          word={t(shown ? 'on' : 'off')}
          checked={shown}
          disabled={offline || change.isPending}
          onChange={(next) => change.mutate(next)}
        />
      </div>
      {change.isError && (
        <p role="alert" className="mt-3 text-danger">
          {t('notOnline')}
        </p>
      )}
    </>
  );
}

function Said() {
  const { t, i18n } = useTranslation('dashboard');
  const own = useOwnExpert();
  const next = useUpcoming('expert').data?.find(({ status }) => status === 'confirmed');
  return (
    <p className="num min-h-[1.45em] text-ink-2">
      {own.data && (
        <>
          {t('at')} <Price perMinute={own.data.pricePerMin} />
          {'. '}
        </>
      )}
      {next &&
        t('nextBooking', {
          day: weekday(next.scheduledAt, i18n.language),
          time: clockTime(next.scheduledAt),
        })}
    </p>
  );
}
