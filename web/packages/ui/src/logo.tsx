import { cn } from './cn';

/** Konnect, its o a ring with a marigold centre. */
export function Logo({ className }: { className?: string }) {
  return (
    <span
      role="img"
      aria-label="Konnect"
      className={cn(
        'inline-flex items-center text-[25px] font-[700] leading-none tracking-[-0.03em]',
        className,
      )}
    >
      <span aria-hidden>K</span>
      <svg viewBox="0 0 20 20" aria-hidden className="mt-[0.13em] mr-[0.035em] ml-[0.04em] size-[0.56em]">
        <circle cx="10" cy="10" r="7.3" fill="var(--meter)" stroke="currentColor" strokeWidth="5" />
      </svg>
      <span aria-hidden>nnect</span>
    </span>
  );
}
