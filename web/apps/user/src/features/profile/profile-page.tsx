import type { User } from '@konnect/api/auth';
import { signOut } from '@konnect/api/cookie-sign-in';
import { useAuth, useAuthState } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { useQueryClient } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { useLoginHere } from '../../lib/back';
import { useTitle } from '../../lib/title';
import { Badges } from './badges';
import { DeleteAccount } from './delete-account';
import { Devices } from './devices';
import { OwnData } from './own-data';
import { Password } from './password';
import { Payout } from './payout';
import { Photo } from './photo';
import { Preferences } from './preferences';
import { ProfileForm } from './profile-form';
import { Told } from './told';

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12 scroll-mt-4">
      <h2 id={id} className="mb-4 scroll-mt-6 border-t-[1.5px] border-ink pt-4 text-20">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Skeleton() {
  return (
    <div aria-hidden className="grid gap-4">
      <span className="skeleton size-22 rounded-m" />
      <span className="skeleton h-10 w-3/5" />
      <span className="skeleton mt-10 h-20" />
      <span className="skeleton h-20" />
      <span className="skeleton h-32" />
    </div>
  );
}

/** A link from elsewhere names a part of the page, which is drawn only once one is known. */
function useHash() {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') {
      document.getElementById(hash.slice(1))?.scrollIntoView();
    }
  }, [hash]);
}

function Parts({ user, onLeave }: { user: User; onLeave: () => void }) {
  const { t } = useTranslation('profile');
  useHash();
  return (
    <>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <Photo user={user} />
        <div className="min-w-0 flex-1 basis-60">
          <h1 className="text-[28px] tracking-[-0.02em] desk:text-32">{user.name}</h1>
          <p className="break-words text-ink-2">{user.email}</p>
          <Badges user={user} />
        </div>
      </div>
      <Part id="about" title={t('aboutYou')}>
        <ProfileForm key={user.id} user={user} />
      </Part>
      <Part id="notifications" title={t('told.title')}>
        <Told />
      </Part>
      <Part id="browser" title={t('thisBrowser')}>
        <Preferences />
        <Button look="outline" className="mt-6" onClick={onLeave}>
          <LogOut aria-hidden className="size-5" strokeWidth={1.75} />
          {t('signOut')}
        </Button>
      </Part>
      <Part id="password" title={t('changePassword')}>
        <Password known={[user.name, user.email]} />
      </Part>
      <Part id="payout" title={t('payout.title')}>
        <Payout />
      </Part>
      <Part id="devices" title={t('devices')}>
        <Devices />
      </Part>
      <Part id="data" title={t('yourData')}>
        <OwnData />
      </Part>
      <Part id="delete" title={t('deletion.title')}>
        <DeleteAccount user={user} onDeleted={onLeave} />
      </Part>
    </>
  );
}

/** Oneself: what is known, what one is told, how one signs in, and the ways out. */
export default function ProfilePage() {
  const { t } = useTranslation('profile');
  useTitle(t('title'));
  const auth = useAuth();
  const queries = useQueryClient();
  const { status, user } = useAuthState();
  const login = useLoginHere();
  const [leaving, setLeaving] = useState(false);
  if (status === 'out') {
    return <Navigate to={leaving ? '/' : login} replace />;
  }
  const leave = () => {
    setLeaving(true);
    void signOut(auth).catch(() => undefined);
    queries.clear();
  };
  return (
    <div className="page pt-4 pb-16 desk:pt-10">
      <div className="max-w-[640px]">{user ? <Parts user={user} onLeave={leave} /> : <Skeleton />}</div>
    </div>
  );
}
