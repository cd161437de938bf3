import { Button, IconButton } from '@konnect/ui/button';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endWords } from './call-words';
import { firstName } from './names';
import { useRoom, useRoomParts } from './room-context';
import { useRoomCall } from './use-room-call';

/** After those one may want to try at once. */
const AGAIN: ReadonlySet<string> = new Set(['no-answer', 'missed', 'disconnected', 'failed', 'devices']);

/** Why a call is over or came to nothing, and how to try again. */
export function CallOver() {
  const { t } = useTranslation('session');
  const { chatId } = useRoomParts();
  const { other, side, meter } = useRoom();
  const { calls, view } = useRoomCall();
  const [closed, setClosed] = useState<object | null>(null);
  const { call } = view;
  const name = firstName(other?.name);
  const words = endWords({ t, view, name });
  if (words === null || calls === null || meter?.ended !== null || closed === call) {
    return null;
  }
  const place = (kind: 'voice' | 'video') => () => calls.place(chatId, side, kind);
  return (
    <section
      aria-label={t('call.overLabel')}
      className="mx-3.5 mb-3 grid grid-cols-1 gap-2.5 rounded-m border border-line bg-surface py-2.5 pr-2 pl-4 @desk:mx-6"
    >
      <div className="flex items-start justify-between gap-2">
        <p className="py-2 text-15 whitespace-pre-line">{words}</p>
        <IconButton label={t('call.close')} onClick={() => setClosed(call)}>
          <X aria-hidden className="size-5" strokeWidth={1.75} />
        </IconButton>
      </div>
      {AGAIN.has(call.why ?? '') && (
        <div className="flex flex-wrap gap-2 pb-1.5">
          <Button size="sm" onClick={place(call.kind)}>
            {t(call.why === 'missed' ? 'call.callBack' : 'call.tryAgain')}
          </Button>
          {call.why === 'devices' && call.kind === 'video' && (
            <Button size="sm" look="outline" onClick={place('voice')}>
              {t('call.withoutCamera')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
