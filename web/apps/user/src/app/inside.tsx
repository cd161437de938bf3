import { useActiveRoom } from '@konnect/session/use-active-room';
import { useCalls } from '@konnect/session/use-calls';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CallWatch } from './call-watch';
import { DutyWatch } from './duty-watch';
import { LiveWatch } from './live-watch';

/** What only somebody who is signed in needs, wherever in the app one is: first, that what happens elsewhere is heard. */
export function Watches() {
  return (
    <>
      <LiveWatch />
      <DutyWatch />
      <CallWatch />
    </>
  );
}

/** That a session runs, and the way to it. */
export function Running() {
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
