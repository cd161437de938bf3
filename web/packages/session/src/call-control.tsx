import { cn } from '@konnect/ui/cn';
import type { LucideIcon } from 'lucide-react';

type Props = {
  icon: LucideIcon;
  label: string;
  onClick: () => void;
  /** Of what can be on or off: whether it is on. */
  on?: boolean;
  red?: boolean;
  dotted?: boolean;
  disabled?: boolean;
  className?: string;
};

/** A round button of a call with its word below. */
export function CallControl({ icon: Icon, label, onClick, on, red, dotted, disabled, className }: Props) {
  return (
    <button
      type="button"
      aria-pressed={on}
      disabled={disabled}
      onClick={onClick}
      className={cn(
        'grid w-[60px] justify-items-center gap-1.5 text-13 font-mid whitespace-nowrap text-on-night disabled:opacity-50',
        className,
      )}
    >
      <span
        className={cn(
          'relative grid size-14 place-items-center rounded-full',
          red
            ? 'bg-hangup text-on-hangup'
            : on
              ? 'bg-on-night text-night'
              : 'bg-night-2 ring-1 ring-night-line',
        )}
      >
        <Icon aria-hidden className="size-[22px]" strokeWidth={1.75} />
        {dotted && (
          <i className="absolute top-0.5 right-0.5 size-[11px] rounded-full bg-on-night ring-3 ring-night-2" />
        )}
      </span>
      {label}
    </button>
  );
}
