import { Button } from '@konnect/ui/button';
import { Portrait } from '@konnect/ui/portrait';
import { useTranslation } from 'react-i18next';
import { callWords, faultWords } from './call-words';
import { firstName } from './names';
import { Picture } from './picture';
import { useRoom, useRoomParts } from './room-context';
import { useMeter } from './use-meter';
import { useRoomCall } from './use-room-call';

/** It rings, and that is free. */
export function RingingCard() {
  const { t } = useTranslation('session');
  const { engine, links } = useRoomParts();
  const { chatInstead } = links;
  const { other, side, meter } = useRoom();
  const view = useMeter()?.view;
  const call = useRoomCall();
  if (view?.mood !== 'ringing' || other === null || side !== 'user') {
    return null;
  }
  const name = firstName(other.name);
  const max = meter?.maxAmount ?? null;
  const end = (then?: () => void) => void engine.end().then(then, () => undefined);
  const opening = call.view.call.phase === 'opening';
  return (
    <section
      aria-label={t('ringing.title', { name })}
      className="m-3.5 mt-auto grid grid-cols-1 max-w-[440px] gap-3.5 rounded-m border border-line bg-surface p-5 @desk:m-6"
    >
      <div className="flex items-center gap-3.5">
        <Portrait person={other} size={56} />
        <div className="min-w-0">
          <h2 className="text-20">{t('ringing.title', { name })}</h2>
          <p className="num text-15 text-muted">
            {t('ringing.free', { name, count: view.secondsLeft ?? 0 })}
          </p>
        </div>
      </div>
      {opening && <p className="text-15 text-ink-2">{callWords({ t, view: call.view, name, now: 0 })}</p>}
      {call.view.own && (
        <div className="aspect-4/3 w-full max-w-[280px] overflow-clip rounded-m bg-night">
          <Picture stream={call.view.own} mirrored label={t('call.ownPicture')} className="object-cover" />
        </div>
      )}
      <Refused />
      <div className="grid auto-cols-fr grid-flow-col gap-2.5">
        {chatInstead && (
          <Button
            look="outline"
            className="px-2 text-15"
            onClick={() => end(() => chatInstead(other.id, max))}
          >
            {t('ringing.chatInstead')}
          </Button>
        )}
        <Button look="outline" className="px-2 text-15" onClick={() => end()}>
          {t('ringing.stop')}
        </Button>
      </div>
    </section>
  );
}

/** Without a microphone it cannot ring: why, and how to try again. */
function Refused() {
  const { t } = useTranslation('session');
  const { chatId } = useRoomParts();
  const { calls, view } = useRoomCall();
  const words = view.call.phase === 'over' ? faultWords(t, view.call) : null;
  if (words === null) {
    return null;
  }
  const place = (kind: 'voice' | 'video') => () => calls?.place(chatId, 'user', kind);
  return (
    <div role="alert" className="grid gap-2.5 text-15">
      <p className="whitespace-pre-line">{words}</p>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={place(view.call.kind)}>
          {t('call.tryAgain')}
        </Button>
        {view.call.kind === 'video' && (
          <Button size="sm" look="outline" onClick={place('voice')}>
            {t('call.withoutCamera')}
          </Button>
        )}
      </div>
    </div>
  );
}
