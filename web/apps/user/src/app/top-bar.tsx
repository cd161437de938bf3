import { useAuthState } from '@konnect/api/provider';
import { buttonClass } from '@konnect/ui/button';
import { cn } from '@konnect/ui/cn';
import { Logo } from '@konnect/ui/logo';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { Balance } from '../components/balance';
import { LanguageSwitch } from '../components/language-switch';
import { Bell } from './bell';
import { You } from './you';

const tab = ({ isActive }: { isActive: boolean }) =>
  isActive ? 'py-1 text-ink shadow-[inset_0_-2px_var(--ink)]' : 'py-1 text-ink-2 hover:text-ink';

function Doors() {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/login" className="strangers py-2 font-strong">
        {t('logIn')}
      </Link>
      <Link
        to="/signup"
        className={buttonClass({ look: 'outline', size: 'sm', className: 'strangers max-desk:hidden' })}
      >
        {t('signUp')}
      </Link>
    </>
  );
}

/** As wide as the page below it. */
export function TopBar({ wide }: { wide: boolean }) {
  const { t } = useTranslation();
  const { status } = useAuthState();
  return (
    <header className={cn('flex h-16 items-center gap-7', wide ? 'page-wide' : 'page')}>
      <Link to="/" aria-label={t('toHome')}>
        <Logo />
      </Link>
      <nav aria-label={t('mainNavigation')} className="hidden gap-[26px] font-mid desk:flex">
        <NavLink to="/explore" className={tab}>
          {t('explore')}
        </NavLink>
        {status === 'in' ? (
          <>
            <NavLink to="/chat" className={tab}>
              {t('sessions')}
            </NavLink>
            <NavLink to="/dashboard" className={tab}>
              {t('dashboard')}
            </NavLink>
          </>
        ) : (
          <Link to="/#how" className="strangers py-1 text-ink-2 hover:text-ink">
            {t('howItWorks')}
          </Link>
        )}
      </nav>
      <div className="ml-auto flex items-center gap-[18px]">
        {status === 'in' && <Balance />}
        {status === 'in' && <Bell />}
        <LanguageSwitch className="max-desk:hidden" />
        {status === 'in' && <You />}
        {status === 'out' && <Doors />}
      </div>
    </header>
  );
}
