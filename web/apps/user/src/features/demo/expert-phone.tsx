import { useLiveStatus } from '@konnect/realtime/provider';
import { Room } from '@konnect/session/room';
import { useActiveRoom } from '@konnect/session/use-active-room';
import { Presence } from '@konnect/ui/presence';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Opening } from './opening';

/** The expert waits until somebody asks; then the room opens by itself. */
export function ExpertPhone() {
  const { t } = useTranslation('demo');
  const status = useLiveStatus();
  const active = useActiveRoom();
  const [chatId, setChatId] = useState<string | null>(null);
  useEffect(() => {
    if (active !== null) {
      setChatId(active.chatId);
    }
  }, [active]);
  if (chatId !== null) {
    return <Room chatId={chatId} side="expert" />;
  }
  if (status !== 'online') {
    return <Opening />;
  }
  return (
    <div className="grid gap-3 p-5">
      <Presence state="free">{t('youAreFree')}</Presence>
      <p className="text-ink-2">{t('youAreFreeText')}</p>
    </div>
  );
}
