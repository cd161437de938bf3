import { count, rupees } from '@konnect/ui/format';
import { useTranslation } from 'react-i18next';
import { useRoom } from './room-context';
import { useMeter } from './use-meter';

/** To whoever pays: what is left for it, and where it stops. */
export function MeterFacts() {
  const { t } = useTranslation('session');
  const { side } = useRoom();
  const view = useMeter()?.view;
  if (view === undefined || side !== 'user') {
    return null;
  }
  const { balance, cap } = view;
  const minutes = view.minutesAfter ?? 0;
  return (
    <dl className="num mt-5 text-15">
      {balance !== null && (
        <Fact name={t('meter.inWallet')}>
          {t('meter.worth', { amount: rupees(balance), count: minutes, number: count(minutes) })}
        </Fact>
      )}
      {cap && view.mood !== 'ended' && (
        <Fact name={t('meter.stopsAt')}>
          {t('meter.capWorth', { amount: rupees(cap.amount), count: cap.minutes })}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div className="flex justify-between gap-4 border-b border-line py-2">
      <dt className="shrink-0 text-muted">{name}</dt>
      <dd className="text-right">{children}</dd>
    </div>
  );
}
