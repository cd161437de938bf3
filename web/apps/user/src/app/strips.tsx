import { useAuthState } from '@konnect/api/provider';
import { useLiveStatus } from '@konnect/realtime/provider';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLine } from '../lib/line';
import { Running } from './while-live';

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
