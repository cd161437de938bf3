import type { CSSProperties } from 'react';
import { cn } from './cn';

export type MinuteLineState = 'running' | 'low' | 'stopped';

type Props = {
  /** How much of the minute is over, 0 to 1. */
  progress: number;
  state?: MinuteLineState;
  /** The new place is taken at once: a minute has begun anew. */
  jump?: boolean;
  className?: string;
};

/** The minute that is running. Decoration for the eye: the words beside it say the same. */
export function MinuteLine({ progress, state = 'running', jump = false, className }: Props) {
  return (
    <div
      aria-hidden
      className={cn('minute-line', className)}
      data-state={state}
      data-jump={jump || undefined}
      style={{ '--progress': Math.min(1, Math.max(0, progress)) } as CSSProperties}
    />
  );
}
