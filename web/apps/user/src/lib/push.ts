import { type Api, answerOf, type Schemas } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { configQuery } from './config';

/** Whether this browser is told what happens while no page is open. */
type PushState = 'unsupported' | 'blocked' | 'off' | 'on';

const key = ['push'];

const registered = () => navigator.serviceWorker?.getRegistration();

async function subscription(): Promise<PushSubscription | null> {
  const registration = await registered();
  return (await registration?.pushManager?.getSubscription()) ?? null;
}

async function stateNow(): Promise<PushState> {
  if (!('PushManager' in window && 'Notification' in window) || (await registered()) === undefined) {
    return 'unsupported';
  }
  if (Notification.permission === 'denied') {
    return 'blocked';
  }
  return (await subscription()) === null ? 'off' : 'on';
}

/** Asks the person, then the browser, and tells the server; where that fails, nothing is left behind. */
async function turnOn(api: Api, publicKey: string) {
  const registration = await registered();
  if (registration === undefined || (await Notification.requestPermission()) !== 'granted') {
    return;
  }
  const made = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  try {
    const body = made.toJSON() as Schemas['SubscriptionIn'];
    await answerOf(api.POST('/api/users/me/push', { body }));
  } catch (error) {
    await made.unsubscribe();
    throw error;
  }
}

async function turnOff(api: Api) {
  const known = await subscription();
  if (known !== null) {
    await known.unsubscribe();
    const params = { query: { endpoint: known.endpoint } };
    await answerOf(api.DELETE('/api/users/me/push', { params }));
  }
}

/** Nobody is told of somebody who has gone: the server hears of it when it next tries. */
export async function forgetPushes() {
  await (await subscription())?.unsubscribe();
}

export function usePush() {
  const api = useApi();
  const queries = useQueryClient();
  const { data: state } = useQuery({ queryKey: key, queryFn: stateNow });
  const change = useMutation({
    mutationFn: async (on: boolean) =>
      on ? turnOn(api, (await queries.ensureQueryData(configQuery(api))).push.publicKey) : turnOff(api),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
  return { state, turn: change.mutate, busy: change.isPending, failed: change.isError };
}
