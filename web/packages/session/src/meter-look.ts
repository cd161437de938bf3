import type { MinuteLineState } from '@konnect/ui/minute-line';
import { useEffect, useRef } from 'react';
import type { MeterView } from './meter-view';

export function lineState(view: MeterView): MinuteLineState {
  switch (view.mood) {
    case 'offline':
    case 'paused':
    case 'ended':
      return 'stopped';
    case 'grace':
      return 'low';
    case 'ringing':
    case 'running':
      return view.low ? 'low' : 'running';
  }
}

/** The line goes back only by a jump: a new minute, or less grace. */
export function useJump(progress: number): boolean {
  const last = useRef(progress);
  const jump = progress < last.current;
  useEffect(() => {
    last.current = progress;
  }, [progress]);
  return jump;
}

const AMOUNTS = [100, 200, 500];
const LARGEST = 1000;
const MINUTES = 10;

/** What one press adds: enough for ten minutes. */
export const usualAmount = (pricePerMin: number) =>
  AMOUNTS.find((amount) => amount >= MINUTES * pricePerMin) ?? LARGEST;
