import { createContext, type ReactNode, use, useMemo, useSyncExternalStore } from 'react';
import { type Auth, type AuthState, stranger, type User } from './auth';
import { type Api, createApi } from './client';

/** As whom a page was drawn before anybody's browser had it. */
const drawn = () => stranger;

const Context = createContext<{ auth: Auth; api: Api } | null>(null);

/** Gives everything below it one person's sign-in and the operations in that person's name. */
export function ApiProvider({ auth, children }: { auth: Auth; children: ReactNode }) {
  const value = useMemo(() => ({ auth, api: createApi(auth) }), [auth]);
  return <Context value={value}>{children}</Context>;
}

function useContextValue() {
  const value = use(Context);
  if (value === null) {
    throw new Error('There is no ApiProvider above');
  }
  return value;
}

export const useApi = (): Api => useContextValue().api;

export const useAuth = (): Auth => useContextValue().auth;

export function useAuthState(): AuthState {
  const auth = useAuth();
  return useSyncExternalStore(auth.subscribe, auth.state, drawn);
}

/** The signed-in person, or null. */
export const useUser = (): User | null => useAuthState().user;
