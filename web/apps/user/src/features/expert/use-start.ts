import { useAuthState } from '@konnect/api/provider';
import { useWallet } from '@konnect/session/wallet-query';
import { loginFor, roomWith } from '../../lib/addresses';
import type { Expert } from '../../lib/experts';
import { standing } from '../../lib/presence';
import { type Cap, isTooLow, minutesFor } from './cap';

export type Start =
  /** Goes to the room, or to sign in first. */
  | { kind: 'chat' | 'queue'; to: string; blocked: boolean }
  | { kind: 'money'; balance: number }
  | { kind: 'away' };

/** What one can do with this expert now, and what one's money is worth with them. */
export function useStart(expert: Expert, cap: Cap) {
  const { status } = useAuthState();
  const wallet = useWallet();
  const balance = wallet.data?.balance;
  const worth = balance === undefined ? undefined : minutesFor(balance, expert.pricePerMin);
  const here = `/expert/${expert.id}${cap === null ? '' : `?max=${cap}`}`;
  return { start: startOf(), balance, worth };

  function startOf(): Start {
    const { state } = standing(expert);
    if (state === 'away') {
      return { kind: 'away' };
    }
    if (balance !== undefined && worth === 0) {
      return { kind: 'money', balance };
    }
    return {
      kind: state === 'free' ? 'chat' : 'queue',
      to: status === 'in' ? roomWith(expert.id, cap) : loginFor(here),
      blocked: isTooLow(cap, expert.pricePerMin),
    };
  }
}
