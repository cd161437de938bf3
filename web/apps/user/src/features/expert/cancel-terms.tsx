import { clockTime, weekday } from '@konnect/ui/format';
import { useTranslation } from 'react-i18next';
import type { Terms } from '../../lib/bookings';

const MINUTE_MS = 60_000;

/** What comes back when it does not take place, in sentences. */
export function CancelTerms({ at, name, terms }: { at: string; name: string; terms: Terms }) {
  const { t, i18n } = useTranslation('expert');
  const until = new Date(Date.parse(at) - terms.freeCancelMins * MINUTE_MS);
  const inTime = until.getTime() > Date.now();
  return (
    <ul className="num mt-4 grid list-disc gap-1.5 border-t border-line pt-4 pl-5 text-15 text-ink-2">
      <li>{t('times.answer', { name })}</li>
      <li>
        {inTime
          ? t('times.cancelUntil', {
              time: clockTime(until),
              day: weekday(until, i18n.language),
              percent: terms.lateRefundPercent,
            })
          : t('times.cancelLate', { percent: terms.lateRefundPercent })}
      </li>
      <li>{t('times.noShow', { name })}</li>
    </ul>
  );
}
