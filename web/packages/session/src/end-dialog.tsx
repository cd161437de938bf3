import { Button } from '@konnect/ui/button';
import { runningTime, rupees } from '@konnect/ui/format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { firstName } from './names';
import { useRoom, useRoomParts } from './room-context';
import { DialogBox } from './room-dialog';
import { useMeter } from './use-meter';

/** Asks once, with the amount. */
export function EndDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('session');
  const { engine } = useRoomParts();
  const { side, other } = useRoom();
  const known = useMeter();
  const [state, setState] = useState<'asked' | 'ending' | 'failed'>('asked');
  if (known === null) {
    return null;
  }
  const { view, meter } = known;
  const said = {
    name: firstName(other?.name),
    time: runningTime(view.elapsedSeconds),
    amount: rupees(side === 'user' ? view.cost : (meter.earned ?? 0)),
    left: rupees(view.balance ?? 0),
  };
  const end = () => {
    setState('ending');
    engine.end().catch(() => setState('failed'));
  };
  return (
    <DialogBox title={t(side === 'user' ? 'end.title' : 'end.titleExpert', said)} onClose={onClose}>
      <p className="num mb-5 text-ink-2">{t(side === 'user' ? 'end.text' : 'end.textExpert', said)}</p>
      {state === 'failed' && (
        <p role="alert" className="mb-4 text-15 text-danger">
          {t('end.failed')}
        </p>
      )}
      <div className="grid gap-2.5">
        <Button busy={state === 'ending'} onClick={end}>
          {t(side === 'user' ? 'end.confirm' : 'end.confirmExpert', said)}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('end.goOn')}
        </Button>
      </div>
    </DialogBox>
  );
}
