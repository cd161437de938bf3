import { Button } from '@konnect/ui/button';
import { rupees } from '@konnect/ui/format';
import { useTranslation } from 'react-i18next';
import { usualAmount } from './meter-look';
import { MoneyRefused } from './money-refused';
import { useRoom } from './room-context';
import type { RoomDialog } from './room-dialog';
import { useAddMoney } from './use-add-money';
import { useMeter } from './use-meter';

/** What one can do about a meter that is low, in grace or stopped: at most two buttons, the amount in them. */
export function MeterActions({ onDialog }: { onDialog: (dialog: RoomDialog) => void }) {
  const { t } = useTranslation('session');
  const { side } = useRoom();
  const known = useMeter();
  const money = useAddMoney();
  if (known === null || side !== 'user') {
    return null;
  }
  const { view, meter } = known;
  const amount = usualAmount(meter.pricePerMin);
  const add = (words: string) => (
    <Button className="flex-1 px-3 text-15" busy={money.isPending} onClick={() => money.mutate(amount)}>
      {words}
    </Button>
  );
  const failed = money.isError && <MoneyRefused error={money.error} />;
  if (view.mood === 'grace') {
    return (
      <div className="flex flex-wrap gap-2.5 pt-4">
        {add(t('money.addAndGoOn', { amount: rupees(amount) }))}
        <Button look="quiet" className="flex-1 px-3 text-15" onClick={() => onDialog('end')}>
          {t('money.letItEnd')}
        </Button>
        {failed}
      </div>
    );
  }
  if (view.mood === 'paused' && view.reason === 'expert-away') {
    return (
      <div className="pt-4">
        <Button look="outline" className="text-15" onClick={() => onDialog('end')}>
          {t('meter.endNow', { amount: rupees(view.cost) })}
        </Button>
      </div>
    );
  }
  if (view.mood === 'running' && view.low) {
    return (
      <div className="flex flex-wrap gap-2.5 pt-4">
        {add(t('money.add', { amount: rupees(amount) }))}
        <Button look="outline" className="flex-1 px-3 text-15" onClick={() => onDialog('top-up')}>
          {t('money.other')}
        </Button>
        {failed}
      </div>
    );
  }
  return null;
}
