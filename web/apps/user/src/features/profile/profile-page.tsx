import type { User } from '@konnect/api/auth';
import { signOut } from '@konnect/api/cookie-sign-in';
import { useAuth, useAuthState } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { Code, useCode } from '@konnect/ui/code';
import { useQueryClient } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { FinishOnboarding } from '../../components/finish-onboarding';
import { useLoginHere } from '../../lib/back';
import { useNamedPart } from '../../lib/named-part';
import { useTitle } from '../../lib/title';
import { Badges } from './badges';
import { DeleteAccount } from './delete-account';
import { Devices } from './devices';
import { OwnData } from './own-data';
import { Photo } from './photo';
import { Preferences } from './preferences';
import { Told } from './told';

/** They bring their rules along, which are heavier than all the rest of the page. */
const formsCode = new Code(async () => {
  const [{ ProfileForm }, { Password }, { Payout }] = await Promise.all([
    import('./profile-form'),
    import('./password'),
    import('./payout'),
  ]);
  return { ProfileForm, Password, Payout };
});

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12 scroll-mt-4">
      <h2
        id={id}
        tabIndex={-1}
        className="mb-4 scroll-mt-6 border-t-[1.5px] border-ink pt-4 text-20 outline-none"
      >
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

function Parts({ user, onLeave }: { user: User; onLeave: () => void }) {
  const { t } = useTranslation('profile');
  useNamedPart();
  const forms = useCode(formsCode, false);
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
        {forms ? (
          <forms.ProfileForm key={user.id} user={user} />
        ) : (
          <span aria-hidden className="skeleton block h-[451px]" />
        )}
        <FinishOnboarding user={user} className="mt-4" />
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
        {forms ? (
          <forms.Password known={[user.name, user.email]} />
        ) : (
          <span aria-hidden className="skeleton block h-[268px]" />
        )}
      </Part>
      <Part id="payout" title={t('payout.title')}>
        {forms ? <forms.Payout /> : <span aria-hidden className="skeleton block h-[268px]" />}
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
  useCode(formsCode, false);
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
