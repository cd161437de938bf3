import type { SignIn } from '@konnect/api/auth';
import { useAuth, useAuthState } from '@konnect/api/provider';
import { walletKey } from '@konnect/session/wallet-query';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { safeNext } from '../../lib/addresses';

/** What happens once the server has let somebody in: on to where one came from. */
export function useEnter() {
  const auth = useAuth();
  const { status } = useAuthState();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const next = safeNext(address.get('next'));
  const asked = address.get('next');
  /** The other page of signing in, with the way back kept. */
  const keeping = (path: string) =>
    asked === null ? path : `${path}?${new URLSearchParams({ next: asked })}`;
  /** Lets in, and leads on: to `next`, or by way of somewhere else. */
  const enter = (answer: SignIn, by: (next: string) => string = (to) => to) => {
    queries.removeQueries({ queryKey: walletKey });
    auth.signedIn(answer);
    navigate(by(next), { replace: true });
  };
  return { next, keeping, enter, inside: status === 'in' };
}
