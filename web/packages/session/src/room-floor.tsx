import { cn } from '@konnect/ui/cn';
import { useEffect, useRef, useState } from 'react';
import { CallBar } from './call-bar';
import { CallOver } from './call-over';
import { CallStage } from './call-stage';
import { CallVoice } from './call-voice';
import { Composer } from './composer';
import { IdleCard } from './idle-card';
import { IncomingCall } from './incoming-call';
import { MessageList } from './message-list';
import { MeterBar } from './meter-bar';
import { MeterPanel } from './meter-panel';
import { RingingCard } from './ringing-card';
import { useRoom } from './room-context';
import type { RoomDialog } from './room-dialog';
import { RoomHeader } from './room-header';
import { useRingingSession } from './use-ringing-session';
import { useRoomCall } from './use-room-call';

/** Whether the messages stand beside a picture: by the width of the room, until one has said so. */
type Chat = 'by-width' | 'open' | 'closed';

const COLUMN: Record<Chat, string> = { 'by-width': 'hidden @desk:flex', open: 'flex', closed: 'hidden' };

type Props = { onDialog: (dialog: RoomDialog) => void; inert: boolean };

/** The messages and the meter beside them; in a call with a picture, that picture and the messages beside it. */
export function RoomFloor({ onDialog, inert }: Props) {
  const { view, stage } = useRoomCall();
  const { meter } = useRoom();
  const [chat, setChat] = useState<Chat>('by-width');
  const column = useRef<HTMLDivElement>(null);
  const unread = useUnread(column);
  useRingingSession();
  useFocusBack(column, stage === 'on');
  const rings = meter?.status === 'pending';
  const on = stage === 'on' && !rings;
  const pictures = on && (view.theirs !== null || view.own !== null);
  return (
    <div
      inert={inert}
      className={cn(
        'grid h-full min-h-0 grid-cols-1 grid-rows-[minmax(0,1fr)]',
        !pictures && '@desk:grid-cols-[minmax(0,1fr)_340px]',
        pictures && chat !== 'closed' && '@desk:grid-cols-[minmax(0,1fr)_360px]',
      )}
    >
      {pictures && (
        <CallStage
          onDialog={onDialog}
          onChat={() => setChat(column.current?.offsetParent ? 'closed' : 'open')}
          unread={unread}
          alone={chat === 'closed'}
          className={chat === 'open' ? 'hidden @desk:flex' : 'flex'}
        />
      )}
      <div
        ref={column}
        className={cn(
          'min-h-0 flex-col bg-paper @desk:border-x @desk:border-line @desk:bg-surface',
          pictures ? COLUMN[chat] : 'flex',
        )}
      >
        <RoomHeader />
        <div className={cn('contents', pictures && '@desk:hidden')}>
          <MeterBar onDialog={onDialog} />
        </div>
        <RingingCard />
        {!rings && <MessageList />}
        <IdleCard onEnd={() => onDialog('end')} />
        <CallOver />
        <IncomingCall />
        {on && !pictures && <CallBar onDialog={onDialog} />}
        {pictures && (
          <CallBar onDialog={onDialog} onPicture={() => setChat('by-width')} className="@desk:hidden" />
        )}
        <Composer />
      </div>
      {!pictures && <MeterPanel onDialog={onDialog} />}
      <CallVoice />
    </div>
  );
}

/** Something was written while the messages could not be seen. */
function useUnread(column: { current: HTMLElement | null }): boolean {
  const { messages, me } = useRoom();
  const last = messages.stored.findLast(({ senderId }) => senderId !== me)?.seq ?? 0;
  const [seen, setSeen] = useState(last);
  useEffect(() => {
    const look = () => {
      if (column.current?.offsetParent) {
        setSeen(last);
      }
    };
    look();
    const watching = new ResizeObserver(look);
    if (column.current) {
      watching.observe(column.current);
    }
    return () => watching.disconnect();
  }, [column, last]);
  return last > seen;
}

/** After a call the focus is with the room again, and not nowhere. */
function useFocusBack(column: { current: HTMLElement | null }, on: boolean) {
  const before = useRef(on);
  useEffect(() => {
    if (before.current && !on && document.activeElement === document.body) {
      column.current?.querySelector('h1')?.focus({ preventScroll: true });
    }
    before.current = on;
  }, [column, on]);
}
