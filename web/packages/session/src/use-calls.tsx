import { useApi } from '@konnect/api/provider';
import { type CallView, noView } from '@konnect/calls/call-view';
import { type Calls, callsOf } from '@konnect/calls/calls';
import { useLive } from '@konnect/realtime/provider';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;
const nothing = () => noView;

/** The person's calls and what is to be seen of them; from the first use on they ring, wherever in the app one is. */
export function useCalls(): { calls: Calls | null; view: CallView } {
  const live = useLive();
  const api = useApi();
  const calls = live === null ? null : callsOf(live, api);
  const view = useSyncExternalStore(calls?.subscribe ?? never, calls?.view ?? nothing, nothing);
  return { calls, view };
}
