import { useAuth, useAuthState } from '@konnect/api/provider';
import { useQuery } from '@tanstack/react-query';

/** Asks who this is for as long as nobody has answered. */
export function useSignIn() {
  const auth = useAuth();
  const { status } = useAuthState();
  const wanted = status === 'unknown';
  const asked = useQuery({
    queryKey: ['sign-in'],
    queryFn: () => auth.renew().then((token) => token !== null),
    enabled: wanted,
  });
  return { isError: wanted && asked.isError, error: asked.error, refetch: asked.refetch };
}
