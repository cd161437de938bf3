import { Button } from '@konnect/ui/button';
import { useTranslation } from 'react-i18next';
import { useRoom, useRoomParts } from './room-context';
import { useMeter } from './use-meter';

/** Still there? Whoever writes or presses has answered. */
export function IdleCard({ onEnd }: { onEnd: () => void }) {
  const { t } = useTranslation('session');
  const { engine } = useRoomParts();
  const { side } = useRoom();
  const seconds = useMeter()?.view.idleSeconds ?? null;
  if (seconds === null || side !== 'user') {
    return null;
  }
  const [before, left, after] = t('idle.text', { count: seconds }).split(/<\/?b>/);
  return (
    <section className="mx-3.5 mb-3 grid gap-3.5 rounded-m border border-line bg-surface p-5 @desk:mx-6">
      <h2 className="text-20">{t('idle.title')}</h2>
      <p className="text-ink-2">
        {before}
        <strong className="num font-strong">{left}</strong>
        {after}
      </p>
      <div className="grid grid-cols-2 gap-2.5">
        <Button className="px-2 text-15" onClick={() => engine.active()}>
          {t('idle.here')}
        </Button>
        <Button look="outline" className="px-2 text-15" onClick={onEnd}>
          {t('idle.end')}
        </Button>
      </div>
    </section>
  );
}
