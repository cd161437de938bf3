import { useApi, useUser } from '@konnect/api/provider';
import { useLive } from '@konnect/realtime/provider';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react';
import { RoomEngine } from './room-engine';
import type { RoomState, Side } from './room-state';
import { useLiveWallet } from './use-live-wallet';
import { useWallet, walletKey } from './wallet-query';

/** Where the room's links lead; what is not given is not shown. */
export type RoomLinks = {
  back?: () => void;
  /** The page that sums up the session that has just ended; without it the room does. */
  summary?: (chatId: string) => void;
  talkAgain?: (expertId: string) => void;
  /** Asks for a chat, up to the same amount, after a call that was not answered. */
  chatInstead?: (expertId: string, maxAmount: number | null) => void;
};

type Value = { engine: RoomEngine; links: RoomLinks; chatId: string };

const Context = createContext<Value | null>(null);

type Props = {
  chatId: string;
  side: Side;
  links: RoomLinks;
  /** Shown until there is a connection. */
  waiting: ReactNode;
  children: ReactNode;
};

/** One room for everything below, in the name of the ApiProvider's person. */
export function RoomProvider({ chatId, side, links, waiting, children }: Props) {
  const live = useLive();
  const api = useApi();
  const me = useUser()?.id;
  const [engine, setEngine] = useState<RoomEngine | null>(null);
  useEffect(() => {
    if (live === null || me === undefined) {
      return;
    }
    const made = new RoomEngine({ live, api, chatId, side, me });
    setEngine(made);
    return made.start();
  }, [live, api, chatId, side, me]);
  if (engine === null) {
    return waiting;
  }
  return (
    <Context value={{ engine, links, chatId }}>
      <WalletWatch engine={engine} />
      {children}
    </Context>
  );
}

/** The wallet moves by what the server tells and by what is added here: both show in the room and outside. */
function WalletWatch({ engine }: { engine: RoomEngine }) {
  useLiveWallet();
  const queries = useQueryClient();
  useEffect(() => void queries.invalidateQueries({ queryKey: walletKey }), [queries]);
  const balance = useWallet().data?.balance;
  const open = useSyncExternalStore(engine.subscribe, () => engine.state().meter !== null);
  useEffect(() => {
    if (balance !== undefined && open && engine.state().side === 'user') {
      engine.balance(balance);
    }
  }, [balance, open, engine]);
  return null;
}

export function useRoomParts(): Value {
  const value = use(Context);
  if (value === null) {
    throw new Error('There is no RoomProvider above');
  }
  return value;
}

export function useRoom(): RoomState {
  const { engine } = useRoomParts();
  return useSyncExternalStore(engine.subscribe, engine.state);
}
