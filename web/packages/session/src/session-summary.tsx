import { ErrorNotice } from '@konnect/ui/notices';
import { useTranslation } from 'react-i18next';
import { type RoomLinks, RoomProvider, useRoom, useRoomParts } from './room-context';
import type { Side } from './room-state';
import { Summary } from './summary';

type Props = { chatId: string; side?: Side; links: RoomLinks; torn: boolean | 'now' };

/** The end of a session on a page of its own. */
export function SessionSummary({ chatId, side = 'user', links, torn }: Props) {
  return (
    <div className="@container py-6">
      <RoomProvider key={chatId} chatId={chatId} side={side} links={links} waiting={<Skeleton />}>
        <Box torn={torn} />
      </RoomProvider>
    </div>
  );
}

function Box({ torn }: { torn: boolean | 'now' }) {
  const { t } = useTranslation('session');
  const { engine } = useRoomParts();
  const { meter, failed } = useRoom();
  if (failed !== null && failed !== 'UNREACHABLE') {
    return (
      <ErrorNotice className="my-8" onRetry={() => void engine.enter()}>
        {t(failed === 'NOT_IN_SESSION' ? 'room.notYours' : 'room.failed')}
      </ErrorNotice>
    );
  }
  if (meter === null) {
    return <Skeleton />;
  }
  return meter.ended === null ? <p className="py-8">{t('summary.stillRunning')}</p> : <Summary torn={torn} />;
}

function Skeleton() {
  const { t } = useTranslation('session');
  return (
    <div
      role="status"
      aria-label={t('room.loading')}
      className="grid grid-cols-1 gap-7 @[880px]:grid-cols-[minmax(0,1fr)_400px] @[880px]:gap-24"
    >
      <div className="grid content-start gap-3">
        <span className="skeleton h-11 w-80 max-w-full" />
        <span className="skeleton h-6 w-64 max-w-full" />
      </div>
      <span className="skeleton h-80" />
    </div>
  );
}
