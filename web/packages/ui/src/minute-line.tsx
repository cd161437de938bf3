import { type CSSProperties, useState } from 'react';
import { cn } from './cn';
import { useLessMotion } from './use-less-motion';

export type MinuteLineState = 'running' | 'low' | 'stopped';

type Props = {
  /** How much of the minute is over, 0 to 1. */
  progress: number;
  state?: MinuteLineState;
  /** The new place is taken at once: a minute has begun anew. */
  jump?: boolean;
  className?: string;
};

const STEP_MS = 5_000;
/** By so much a tick may come early. */
const EARLY_MS = 100;

/** Where nothing should move, the line steps: it keeps its place for a while, unless a minute or a stop says otherwise. */
function useSteps(progress: number, state: MinuteLineState, jump: boolean): number {
  const steps = useLessMotion();
  const [shown, setShown] = useState({ progress, state, at: 0 });
  const now = Date.now();
  const due = jump || state !== shown.state || now - shown.at >= STEP_MS - EARLY_MS;
  if (steps && due && progress !== shown.progress) {
    setShown({ progress, state, at: now });
  }
  return steps ? shown.progress : progress;
}

/** The minute that is running. Decoration for the eye: the words beside it say the same. */
export function MinuteLine({ progress, state = 'running', jump = false, className }: Props) {
  const place = useSteps(progress, state, jump);
  return (
    <div
      aria-hidden
      className={cn('minute-line', className)}
      data-state={state}
      data-jump={jump || undefined}
      style={{ '--progress': Math.min(1, Math.max(0, place)) } as CSSProperties}
    />
  );
}
