import { runningTime, rupees } from '@konnect/ui/format';
import type { TFunction } from 'i18next';
import type { MeterView } from './meter-view';
import { firstName } from './names';
import type { RoomState } from './room-state';

/** What the meter says: a strong line, and what stands below it. */
export type MeterWords = { main: string; below: string[] };

type Said = { t: TFunction<'session'>; room: RoomState; view: MeterView };

const name = ({ room }: Said) => firstName(room.other?.name);

const endNow = ({ t, view }: Said) => t('meter.endNow', { amount: rupees(view.cost) });

const next = ({ t, view }: Said) => t('meter.nextIn', { count: view.secondsToNext });

function forPayer(said: Said): MeterWords {
  const { t, view } = said;
  if (view.silence) {
    const amount = rupees(view.silence.amount);
    const from = runningTime(view.silence.from);
    const free = view.silence.free
      ? t('meter.leavingIsFree', { amount })
      : t('meter.freeFrom', { from, amount });
    return { main: t('meter.noReply', { name: name(said) }), below: [endNow(said), free] };
  }
  if (view.low && view.balance !== null) {
    const main = t('meter.low', { count: view.minutesAfter ?? 0, amount: rupees(view.balance) });
    return { main, below: [endNow(said), next(said)] };
  }
  if (view.stop) {
    const main =
      view.stop.type === 'cost-cap'
        ? t('meter.stopsAtCap', {
            amount: rupees(view.cap?.amount ?? 0),
            time: runningTime(view.stop.seconds),
          })
        : t('meter.stopsAtLimit', { time: runningTime(view.stop.seconds) });
    return { main, below: [endNow(said), next(said)] };
  }
  const left = view.balance === null ? [] : [t('meter.left', { amount: rupees(view.balance) })];
  return { main: endNow(said), below: [next(said), ...left] };
}

function forEarner(said: Said): MeterWords {
  const { t, room, view } = said;
  const earned = t('meter.earned', { amount: rupees(room.meter?.earned ?? 0) });
  if (view.low) {
    return { main: t('meter.theirsLow', { name: name(said) }), below: [earned, next(said)] };
  }
  return { main: earned, below: [next(said)] };
}

function whilePaused(said: Said): MeterWords {
  const { t, room, view } = said;
  const seconds = view.secondsLeft ?? 0;
  const end = room.side === 'user' ? [endNow(said)] : [];
  if (view.reason === 'platform') {
    return { main: t('meter.platform'), below: [t('meter.platformBelow'), ...end] };
  }
  const own = (view.reason === 'user-away') === (room.side === 'user');
  if (own) {
    return { main: t('meter.ownPause'), below: [t('meter.heldFor', { count: seconds }), ...end] };
  }
  return {
    main: t('meter.theyDropped', { name: name(said) }),
    below: [t('meter.notCharging', { name: name(said), count: seconds })],
  };
}

function inGrace(said: Said): MeterWords {
  const { t, room } = said;
  return room.side === 'user'
    ? { main: t('meter.graceSeconds'), below: [t('meter.graceFree')] }
    : { main: t('meter.theirGrace', { name: name(said) }), below: [t('meter.theirGraceFree')] };
}

export function meterWords(said: Said): MeterWords {
  const { t, room, view } = said;
  switch (view.mood) {
    case 'offline':
      return {
        main: t('meter.offline'),
        below: [
          view.secondsLeft === 0
            ? t('meter.heldNoMore')
            : t('meter.tryingAgain', { count: view.secondsLeft ?? 0 }),
        ],
      };
    case 'ringing':
      return {
        main: t('ringing.title', { name: name(said) }),
        below: [t('ringing.free', { name: name(said), count: view.secondsLeft ?? 0 })],
      };
    case 'paused':
      return whilePaused(said);
    case 'grace':
      return inGrace(said);
    case 'ended':
      return { main: t('meter.over'), below: [t('meter.minutes', { count: room.meter?.paidMinutes ?? 0 })] };
    case 'running':
      return room.side === 'user' ? forPayer(said) : forEarner(said);
  }
}
