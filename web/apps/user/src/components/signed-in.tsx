import { useAuthState } from '@konnect/api/provider';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { loginFor } from '../lib/addresses';
import { useSignIn } from '../lib/sign-in';
import { Failed } from './failed';

/** Pages that wait until it is known who this is: when nobody answers that, they say so. */
export function Known({ children }: { children: ReactNode }) {
  const asked = useSignIn();
  if (!asked.isError) {
    return children;
  }
  return (
    <div className="page py-6 desk:py-12">
      <Failed error={asked.error} onRetry={() => void asked.refetch()} />
    </div>
  );
}

/** Pages of one's own: whoever is not signed in does that first, and comes back here. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { status } = useAuthState();
  const { pathname, search } = useLocation();
  if (status === 'out') {
    return <Navigate replace to={loginFor(pathname + search)} />;
  }
  return <Known>{children}</Known>;
}
