import { Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn';

/** One filled star, the number (an average to one decimal, a single one whole), and how many gave it. */
export function Rating({
  value,
  single = false,
  children,
  className,
}: {
  value: number;
  single?: boolean;
  children?: ReactNode;
  className?: string;
}) {
  return (
    <span className={cn('num inline-flex items-center gap-[5px] text-15 whitespace-nowrap', className)}>
      <Star aria-hidden className="size-[15px] fill-current stroke-0" />
      <span className="font-strong">{single ? value : value.toFixed(1)}</span>
      {children && <span className="text-muted">{children}</span>}
    </span>
  );
}
