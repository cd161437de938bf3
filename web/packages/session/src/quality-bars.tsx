import type { Quality } from '@konnect/calls/quality';
import { cn } from '@konnect/ui/cn';

const HEIGHTS = ['h-1.5', 'h-[9px]', 'h-3', 'h-4'];
const FULL: Record<Quality, number> = { good: 4, fair: 2, poor: 1 };

/** How good the line is, for the eye; the words beside it say the same. */
export function QualityBars({ quality }: { quality: Quality | null }) {
  const full = quality === null ? 0 : FULL[quality];
  return (
    <span aria-hidden className="flex h-4 shrink-0 items-end gap-[3px]">
      {HEIGHTS.map((height, n) => (
        <i
          key={height}
          className={cn('w-[3px] rounded-[1px] bg-current', height, n >= full && 'opacity-30')}
        />
      ))}
    </span>
  );
}
