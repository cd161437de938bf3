import { useAuthState } from '@konnect/api/provider';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { loginFor } from '../lib/addresses';

/** Pages of one's own: whoever is not signed in does that first, and comes back here. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { status } = useAuthState();
  const { pathname, search } = useLocation();
  if (status === 'out') {
    return <Navigate replace to={loginFor(pathname + search)} />;
  }
  return children;
}
