import { signOut } from '@konnect/api/cookie-sign-in';
import { useAuth, useAuthState } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { Portrait } from '@konnect/ui/portrait';
import { useQueryClient } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useLoginHere } from '../../lib/back';
import { useTitle } from '../../lib/title';
import { Preferences } from './preferences';
import { ProfileForm } from './profile-form';

function Skeleton() {
  return (
    <div aria-hidden className="grid gap-4">
      <span className="skeleton h-20" />
      <span className="skeleton h-20" />
      <span className="skeleton h-32" />
    </div>
  );
}

function SignOut({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation('profile');
  const auth = useAuth();
  const queries = useQueryClient();
  const leave = () => {
    onLeave();
    void signOut(auth).catch(() => undefined);
    queries.clear();
  };
  return (
    <Button look="outline" className="mt-6" onClick={leave}>
      <LogOut aria-hidden className="size-5" strokeWidth={1.75} />
      {t('signOut')}
    </Button>
  );
}

/** Oneself: what is known, how the pages look, and the way out. */
export default function ProfilePage() {
  const { t } = useTranslation('profile');
  useTitle(t('title'));
  const { status, user } = useAuthState();
  const login = useLoginHere();
  const [leaving, setLeaving] = useState(false);
  if (status === 'out') {
    return <Navigate to={leaving ? '/' : login} replace />;
  }
  return (
    <div className="page pt-4 pb-16 desk:pt-10">
      <div className="max-w-[640px]">
        <div className="flex items-center gap-4">
          {user ? (
            <Portrait person={user} size={88} eager />
          ) : (
            <span className="skeleton size-22 rounded-m" />
          )}
          <div className="min-w-0">
            <h1 className="text-[28px] tracking-[-0.02em] desk:text-32">{user?.name ?? t('title')}</h1>
            <p className="min-h-[25px] break-words text-ink-2">{user?.email}</p>
          </div>
        </div>
        <h2 className="mt-10 mb-4 border-t-[1.5px] border-ink pt-4 text-20">{t('aboutYou')}</h2>
        {user ? <ProfileForm key={user.id} user={user} /> : <Skeleton />}
        <h2 className="mt-12 border-t-[1.5px] border-ink pt-4 text-20">{t('thisBrowser')}</h2>
        <Preferences />
        <SignOut onLeave={() => setLeaving(true)} />
      </div>
    </div>
  );
}
