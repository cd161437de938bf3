import { Button } from '@konnect/ui/button';
import { Portrait } from '@konnect/ui/portrait';
import { useTranslation } from 'react-i18next';
import { firstName } from './names';
import { useRoom, useRoomParts } from './room-context';
import { useMeter } from './use-meter';

/** It rings, and that is free. */
export function RingingCard() {
  const { t } = useTranslation('session');
  const { engine } = useRoomParts();
  const { other, side } = useRoom();
  const view = useMeter()?.view;
  if (view?.mood !== 'ringing' || other === null || side !== 'user') {
    return null;
  }
  const name = firstName(other.name);
  return (
    <section className="m-3.5 grid gap-3.5 rounded-m border border-line bg-surface p-5 @desk:m-6">
      <div className="flex items-center gap-3.5">
        <Portrait person={other} size={56} />
        <div>
          <h2 className="text-20">{t('ringing.title', { name })}</h2>
          <p className="num text-15 text-muted">
            {t('ringing.free', { name, count: view.secondsLeft ?? 0 })}
          </p>
        </div>
      </div>
      <Button look="outline" onClick={() => void engine.end().catch(() => undefined)}>
        {t('ringing.stop')}
      </Button>
    </section>
  );
}
