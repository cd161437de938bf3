import type { Auth } from '@konnect/api/auth';
import { useSyncExternalStore } from 'react';

/** Whether that person, who need not be the one of the context, is signed in. */
export const useSignedIn = (auth: Auth) =>
  useSyncExternalStore(auth.subscribe, () => auth.state().status === 'in');
