import type { ReactNode } from 'react';
import { cn } from './cn';

export type PresenceState = 'free' | 'busy' | 'away';

const words: Record<PresenceState, string> = {
  free: 'text-positive font-mid',
  busy: 'text-ink-2',
  away: 'text-muted',
};

function Mark({ state }: { state: PresenceState }) {
  switch (state) {
    case 'free':
      return <circle cx="5" cy="5" r="4.5" fill="var(--live)" />;
    case 'busy':
      return (
        <>
          <circle cx="5" cy="5" r="4.25" fill="none" stroke="var(--meter-text)" strokeWidth="1.5" />
          <path d="M5 0.75a4.25 4.25 0 0 0 0 8.5z" fill="var(--meter-text)" />
        </>
      );
    case 'away':
      return <circle cx="5" cy="5" r="3.75" fill="none" stroke="var(--line-strong)" strokeWidth="1.5" />;
  }
}

/** Word, shape and colour together: a disc, half a disc, an open ring. */
export function Presence({
  state,
  children,
  className,
}: {
  state: PresenceState;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={cn('inline-flex items-center gap-[7px] text-15 whitespace-nowrap', words[state], className)}
    >
      <svg viewBox="0 0 10 10" aria-hidden className="size-2.5 shrink-0">
        <Mark state={state} />
      </svg>
      <span>{children}</span>
    </span>
  );
}
