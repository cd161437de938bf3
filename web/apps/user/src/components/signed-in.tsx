import { useAuthState } from '@konnect/api/provider';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';

/** Pages of one's own: whoever is not signed in does that first, and comes back here. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { status } = useAuthState();
  const { pathname, search } = useLocation();
  if (status === 'out') {
    return <Navigate replace to={`/login?${new URLSearchParams({ next: pathname + search })}`} />;
  }
  return children;
}
