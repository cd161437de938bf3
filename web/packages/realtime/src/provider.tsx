import { useAuth, useAuthState } from '@konnect/api/provider';
import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react';
import type { ServerEvents } from './events';
import type { Live, LiveStatus } from './live';

const Context = createContext<Live | null>(null);

type Props = {
  /** As whom the person registers: as somebody who asks, or as an expert who answers. */
  as?: 'user' | 'expert';
  /** Fetched with the socket's code: what is below can rely on it while there is a connection. */
  beside?: () => Promise<unknown>;
  children: ReactNode;
};

const nothing = () => Promise.resolve();

/**
 * One person's connection for everything below, open while the person is signed in. The socket's code is fetched then and
 * not before. Several can stand in one page, each below its own ApiProvider.
 */
export function LiveProvider({ as = 'user', beside = nothing, children }: Props) {
  const auth = useAuth();
  const userId = useAuthState().user?.id;
  const [live, setLive] = useState<Live | null>(null);
  useEffect(() => {
    if (userId === undefined) {
      return;
    }
    let wanted = true;
    let opened: Live | null = null;
    void Promise.all([import('./live'), beside()]).then(([code]) => {
      if (wanted) {
        opened = new code.Live(auth, as);
        opened.connect();
        setLive(opened);
      }
    });
    return () => {
      wanted = false;
      opened?.close();
      setLive(null);
    };
  }, [auth, userId, as, beside]);
  return <Context value={live}>{children}</Context>;
}

/** The connection; null until its code is there and for somebody who is not signed in. */
export const useLive = (): Live | null => use(Context);

const never = () => () => undefined;
const connecting = (): LiveStatus => 'connecting';

export function useLiveStatus(): LiveStatus {
  const live = useLive();
  return useSyncExternalStore(live?.subscribe ?? never, live?.status ?? connecting, connecting);
}

/** Calls the handler at each such event, as long as the component stands. */
export function useLiveEvent<E extends keyof ServerEvents>(
  event: E,
  handler: (payload: ServerEvents[E]) => void,
) {
  const live = useLive();
  useEffect(() => live?.on(event, handler), [live, event, handler]);
}
