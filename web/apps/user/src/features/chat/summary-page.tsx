import type { RoomLinks } from '@konnect/session/room-context';
import { SessionSummary } from '@konnect/session/session-summary';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useTitle } from '../../lib/title';
import { useSide } from './use-side';

/** `/chat/:id/summary`: what a session came to. */
export default function SummaryPage() {
  const { t } = useTranslation('chat');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { torn?: boolean } | null };
  const side = useSide(id);
  useTitle(t('summaryTitle'));
  const links = useMemo<RoomLinks>(
    () => ({
      back: () => void navigate(`/chat/${id}`),
      talkAgain: (expertId) => void navigate(`/expert/${expertId}`),
    }),
    [navigate, id],
  );
  return (
    <div className="page desk:py-2">
      {side && <SessionSummary chatId={id} side={side} links={links} torn={state?.torn ? 'now' : true} />}
    </div>
  );
}
