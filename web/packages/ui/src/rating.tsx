import { Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn';

/** One filled star, the number, and how many gave it. */
export function Rating({
  value,
  children,
  className,
}: {
  value: number;
  children?: ReactNode;
  className?: string;
}) {
  return (
    <span className={cn('num inline-flex items-center gap-[5px] text-15 whitespace-nowrap', className)}>
      <Star aria-hidden className="size-[15px] fill-current stroke-0" />
      <span className="font-strong">{value.toFixed(1)}</span>
      {children && <span className="text-muted">{children}</span>}
    </span>
  );
}
