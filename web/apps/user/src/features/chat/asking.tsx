import type { SessionType } from '@konnect/realtime/events';
import { QueueCard } from '@konnect/session/queue-card';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { TellMe } from '../../components/tell-me';
import { useTitle } from '../../lib/title';

const TYPES: readonly SessionType[] = ['chat', 'call', 'video'];

/** `/chat?with=…`: asks, waits in the queue, and goes on into the room. */
export function Asking({
  expertId,
  type,
  max,
}: {
  expertId: string;
  type: string | null;
  max: string | null;
}) {
  const { t } = useTranslation('chat');
  const navigate = useNavigate();
  useTitle(t('askingTitle'));
  const amount = Number(max);
  const wish = useMemo(
    () => ({
      expertId,
      type: TYPES.find((each) => each === type) ?? 'chat',
      ...(max !== null && Number.isFinite(amount) && amount > 0 ? { maxAmount: amount } : {}),
    }),
    [expertId, type, max, amount],
  );
  const links = useMemo(
    () => ({
      onStarted: (chatId: string) => void navigate(`/chat/${chatId}`, { replace: true }),
      others: () => void navigate('/explore?available=true'),
      addMoney: () => void navigate('/wallet'),
      sessions: () => void navigate('/chat'),
    }),
    [navigate],
  );
  return (
    <div className="page py-6 desk:py-12">
      <QueueCard wish={wish} links={links} whileWaiting={<TellMe of="turn" />} />
    </div>
  );
}
