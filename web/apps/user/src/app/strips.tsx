import { useAuthState } from '@konnect/api/provider';
import { useLiveStatus } from '@konnect/realtime/provider';
import { useActiveRoom } from '@konnect/session/use-active-room';
import { useCalls } from '@konnect/session/use-calls';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLine } from '../lib/line';

/** A connection that is back at once is not spoken of. */
const PATIENCE_MS = 3_000;

/** Above every page but the room: that one is offline or not heard, and that a session runs. */
export function Strips() {
  return (
    <div role="status">
      <Offline />
      <Running />
    </div>
  );
}

function Offline() {
  const { t } = useTranslation();
  const signedIn = useAuthState().status === 'in';
  const line = useLine();
  const unheard = useLiveStatus() !== 'online' && signedIn;
  const gone = !line || unheard;
  const [said, setSaid] = useState(false);
  useEffect(() => {
    if (!gone) {
      setSaid(false);
      return;
    }
    const saying = setTimeout(() => setSaid(true), PATIENCE_MS);
    return () => clearTimeout(saying);
  }, [gone]);
  return said ? (
    <div className="bg-warning-wash text-15 text-warning">
      <p className="page py-2">{t(line ? 'live.unheard' : 'live.offline')}</p>
    </div>
  ) : null;
}

function Running() {
  const { t } = useTranslation();
  const active = useActiveRoom();
  const { phase, chatId } = useCalls().view.call;
  const name = (active?.expert ?? active?.user)?.name.split(' ')[0];
  if (active === null) {
    return null;
  }
  const talks = chatId === active.chatId && phase === 'running';
  return (
    <div className="border-b border-line bg-surface text-15 shadow-[inset_3px_0_var(--meter)]">
      <p className="page flex flex-wrap items-center justify-between gap-x-4 py-1">
        <span className="text-meter-text">{t(talks ? 'live.inCall' : 'live.running', { name })}</span>
        <Link to={`/chat/${active.chatId}`} className="link py-2">
          {t('live.toSession')}
        </Link>
      </p>
    </div>
  );
}
