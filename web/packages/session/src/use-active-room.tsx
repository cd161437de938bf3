import type { Room, ServerEvents } from '@konnect/realtime/events';
import { useLive, useLiveEvent } from '@konnect/realtime/provider';
import { useCallback, useEffect, useState } from 'react';

export type ActiveRoom = Pick<Room, 'chatId' | 'type' | 'expert' | 'user'>;

/** The session that runs now, wherever in the app one is. */
export function useActiveRoom(): ActiveRoom | null {
  const live = useLive();
  const [active, setActive] = useState<ActiveRoom | null>(null);
  useEffect(() => {
    setActive(live?.registered()?.activeSession ?? null);
    return live?.onReturn(({ activeSession }) => setActive(activeSession ?? null));
  }, [live]);
  useLiveEvent(
    'chat-started',
    useCallback((started: ServerEvents['chat-started']) => setActive(started), []),
  );
  useLiveEvent(
    'chat-ended',
    useCallback(
      ({ chatId }: { chatId: string }) => setActive((known) => (known?.chatId === chatId ? null : known)),
      [],
    ),
  );
  return active;
}
