import { Button } from '@konnect/ui/button';
import { useTranslation } from 'react-i18next';
import { MeterFacts } from './meter-facts';
import { useRoom } from './room-context';
import { DialogBox, type RoomDialog } from './room-dialog';
import { RoomSlip } from './room-slip';

/** The slip, where there is no place for it beside the messages. */
export function SlipDialog({ onDialog }: { onDialog: (dialog: RoomDialog) => void }) {
  const { t } = useTranslation('session');
  const { side, meter } = useRoom();
  return (
    <DialogBox title={t('slip.title')} onClose={() => onDialog(null)} bare>
      <RoomSlip fold={7} />
      <MeterFacts />
      <div className="mt-5 grid auto-cols-fr grid-flow-col gap-3">
        {side === 'user' && meter?.ended === null && (
          <Button look="outline" onClick={() => onDialog('top-up')}>
            {t('money.addMoney')}
          </Button>
        )}
        <Button look="outline" onClick={() => onDialog(null)}>
          {t('slip.close')}
        </Button>
      </div>
    </DialogBox>
  );
}
