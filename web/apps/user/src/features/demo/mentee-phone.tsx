import { answerOf } from '@konnect/api/client';
import { useApi, useAuthState } from '@konnect/api/provider';
import { QueueCard } from '@konnect/session/queue-card';
import type { QueueLinks } from '@konnect/session/queue-card-links';
import { Room } from '@konnect/session/room';
import { useActiveRoom } from '@konnect/session/use-active-room';
import { useAddMoney } from '@konnect/session/use-add-money';
import { Button } from '@konnect/ui/button';
import { Portrait } from '@konnect/ui/portrait';
import { Presence } from '@konnect/ui/presence';
import { Price } from '@konnect/ui/price';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DemoPerson } from './demo-person';
import { Opening } from './opening';
import { useSignedIn } from './use-signed-in';

const LOOK_AGAIN_MS = 1_000;
const TOP_UP = 200;

/** The expert of the other phone, as any list shows one. */
function useOther(expert: DemoPerson) {
  const api = useApi();
  const ready = useSignedIn(expert.auth);
  const id = ready ? expert.expertId() : undefined;
  return useQuery({
    queryKey: ['demo-expert', id],
    queryFn: () => answerOf(api.GET('/api/experts/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.available === true ? false : LOOK_AGAIN_MS),
  }).data;
}

export function MenteePhone({ expert }: { expert: DemoPerson }) {
  const { t } = useTranslation('demo');
  const { status } = useAuthState();
  const other = useOther(expert);
  const active = useActiveRoom();
  const [asked, setAsked] = useState(false);
  const [chatId, setChatId] = useState<string | null>(null);
  useEffect(() => {
    if (active !== null) {
      setChatId(active.chatId);
      setAsked(false);
    }
  }, [active]);
  const roomLinks = useMemo(() => ({ talkAgain: () => setChatId(null) }), []);
  const add = useAddMoney();
  const queueLinks = useMemo<QueueLinks>(() => {
    const back = () => setAsked(false);
    return {
      onStarted: setChatId,
      others: back,
      sessions: back,
      addMoney: () => add.mutate(TOP_UP, { onSuccess: back }),
    };
  }, [add.mutate]);
  if (chatId !== null) {
    return <Room chatId={chatId} links={roomLinks} />;
  }
  if (other === undefined || status !== 'in') {
    return <Opening />;
  }
  if (asked) {
    return (
      <div className="p-5">
        <QueueCard wish={{ expertId: other.id, type: 'chat' }} links={queueLinks} />
      </div>
    );
  }
  return (
    <div className="grid h-full content-between gap-6 p-5">
      <div className="grid gap-4">
        <Portrait person={other} size={88} eager />
        <div>
          <h3 className="text-24">{other.name}</h3>
          <p className="text-15 text-ink-2">{other.title}</p>
        </div>
        <Presence state={other.available ? 'free' : 'away'}>{t(other.available ? 'free' : 'away')}</Presence>
        <p className="line-clamp-6">{other.bio}</p>
      </div>
      <Button look="meter" wide disabled={!other.available} onClick={() => setAsked(true)}>
        {t('chatNow')} <Price perMinute={other.pricePerMin} />
      </Button>
    </div>
  );
}
