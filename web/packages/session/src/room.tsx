import { ErrorNotice } from '@konnect/ui/notices';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Announcer } from './announcer';
import { DevicesDialog } from './devices-dialog';
import { EndDialog } from './end-dialog';
import { type RoomLinks, RoomProvider, useRoom, useRoomParts } from './room-context';
import type { RoomDialog } from './room-dialog';
import { RoomFloor } from './room-floor';
import { RoomSkeleton } from './room-skeleton';
import type { Side } from './room-state';
import { SlipDialog } from './slip-dialog';
import { Summary } from './summary';
import { TopUpDialog } from './top-up-dialog';

type Props = { chatId: string; side?: Side; links?: RoomLinks };

const NO_LINKS: RoomLinks = {};

/** A session from the inside: who one talks to, the meter, the messages. It fills the box it stands in. */
export function Room({ chatId, side = 'user', links = NO_LINKS }: Props) {
  return (
    <div className="relative @container h-full min-h-0 overflow-clip">
      <RoomProvider key={chatId} chatId={chatId} side={side} links={links} waiting={<RoomSkeleton />}>
        <RoomBox />
      </RoomProvider>
    </div>
  );
}

function RoomBox() {
  const { t } = useTranslation('session');
  const { engine, links, chatId } = useRoomParts();
  const room = useRoom();
  const [dialog, setDialog] = useState<RoomDialog>(null);
  const over = room.endedHere;
  const { summary } = links;
  useEffect(() => {
    if (over) {
      setDialog(null);
      summary?.(chatId);
    }
  }, [over, summary, chatId]);

  if (room.failed !== null && room.failed !== 'UNREACHABLE') {
    return (
      <div className="p-6">
        <ErrorNotice onRetry={() => void engine.enter()}>
          {t(room.failed === 'NOT_IN_SESSION' ? 'room.notYours' : 'room.failed')}
        </ErrorNotice>
      </div>
    );
  }
  if (room.meter === null) {
    return <RoomSkeleton />;
  }
  if (over && summary === undefined) {
    return (
      <div className="h-full overflow-y-auto px-5 py-6 @desk:px-8 @desk:py-8">
        <Summary torn="now" />
      </div>
    );
  }
  return (
    <>
      <RoomFloor onDialog={setDialog} inert={dialog !== null} />
      <Announcer />
      {dialog === 'end' && <EndDialog onClose={() => setDialog(null)} />}
      {dialog === 'slip' && <SlipDialog onDialog={setDialog} />}
      {dialog === 'top-up' && <TopUpDialog onClose={() => setDialog(null)} />}
      {dialog === 'devices' && <DevicesDialog onClose={() => setDialog(null)} />}
    </>
  );
}
