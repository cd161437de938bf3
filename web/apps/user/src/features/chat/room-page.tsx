import { Room } from '@konnect/session/room';
import type { RoomLinks } from '@konnect/session/room-context';
import { RoomSkeleton } from '@konnect/session/room-skeleton';
import { useCalls } from '@konnect/session/use-calls';
import { cn } from '@konnect/ui/cn';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { roomWith } from '../../lib/addresses';
import { useTitle } from '../../lib/title';
import { ConversationRail } from './conversation-rail';
import { useSide } from './use-side';

/** `/chat/:id`: the room takes the whole window; on wide ones the other conversations stand beside it. */
export default function RoomPage() {
  const { t } = useTranslation('chat');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const side = useSide(id);
  useTitle(t('roomTitle'));
  const links = useMemo<RoomLinks>(
    () => ({
      back: () => void navigate('/chat'),
      summary: (chatId) => void navigate(`/chat/${chatId}/summary`, { state: { torn: true } }),
      talkAgain: (expertId) => void navigate(`/expert/${expertId}`),
      chatInstead: (expertId, max) => void navigate(roomWith(expertId, max), { replace: true }),
    }),
    [navigate],
  );
  const { view } = useCalls();
  /** A picture takes all the room there is. */
  const pictures = view.call.chatId === id && (view.own !== null || view.theirs !== null);
  return (
    <div
      className={cn(
        'grid h-dvh grid-cols-1 grid-rows-[minmax(0,1fr)]',
        !pictures && 'wide:grid-cols-[300px_minmax(0,1fr)]',
      )}
    >
      {!pictures && <ConversationRail current={id} />}
      <main className="min-h-0">
        {side === undefined ? <RoomSkeleton /> : <Room chatId={id} side={side} links={links} />}
      </main>
    </div>
  );
}
