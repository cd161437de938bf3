import { useAuthState } from '@konnect/api/provider';
import { cn } from '@konnect/ui/cn';
import { CalendarClock, LogIn, MessagesSquare, Search, User, Wallet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

const inside = [
  { to: '/explore', word: 'explore', Icon: Search },
  { to: '/chat', word: 'sessions', Icon: MessagesSquare },
  { to: '/dashboard', word: 'dashboard', Icon: CalendarClock },
  { to: '/wallet', word: 'wallet', Icon: Wallet },
  { to: '/profile', word: 'you', Icon: User },
] as const;

const outside = [
  { to: '/explore', word: 'explore', Icon: Search },
  { to: '/login', word: 'logIn', Icon: LogIn },
] as const;

/** On phones: the ways that are always in reach of a thumb. */
export function TabBar() {
  const { t } = useTranslation();
  const { status } = useAuthState();
  const tabs = status === 'in' ? inside : outside;
  return (
    <nav
      aria-label={t('mainNavigation')}
      className="fixed inset-x-0 bottom-0 z-10 grid auto-cols-fr grid-flow-col border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] desk:hidden"
    >
      {tabs.map(({ to, word, Icon }) => (
        <NavLink
          key={to}
          to={to}
          className={cn(
            status !== 'in' && 'strangers',
            'group grid h-16 place-content-center justify-items-center gap-[3px] text-13 font-mid text-muted aria-[current=page]:text-ink',
          )}
        >
          <Icon aria-hidden className="size-5 stroke-[1.75] group-aria-[current=page]:stroke-[2.25]" />
          {t(word)}
        </NavLink>
      ))}
    </nav>
  );
}
