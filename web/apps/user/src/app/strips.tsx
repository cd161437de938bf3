import { useAuthState } from '@konnect/api/provider';
import { useLiveStatus } from '@konnect/realtime/provider';
import { useActiveRoom } from '@konnect/session/use-active-room';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** A connection that is back at once is not spoken of. */
const PATIENCE_MS = 3_000;

/** Above every page but the room: that one is offline, and that a session runs. */
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
  const gone = useLiveStatus() !== 'online' && signedIn;
  const [said, setSaid] = useState(false);
  useEffect(() => {
    if (!gone) {
      setSaid(false);
      return;
    }
    const saying = setTimeout(() => setSaid(true), PATIENCE_MS);
    return () => clearTimeout(saying);
  }, [gone]);
  return said ? <p className="bg-warning-wash px-5 py-2 text-15 text-warning">{t('live.offline')}</p> : null;
}

function Running() {
  const { t } = useTranslation();
  const active = useActiveRoom();
  const name = (active?.expert ?? active?.user)?.name.split(' ')[0];
  if (active === null) {
    return null;
  }
  return (
    <p className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line bg-surface px-5 py-1 text-15 shadow-[inset_3px_0_var(--meter)]">
      <span className="text-meter-text">{t('live.running', { name })}</span>
      <Link to={`/chat/${active.chatId}`} className="link py-2">
        {t('live.toSession')}
      </Link>
    </p>
  );
}
