import { Switch as Radix } from 'radix-ui';
import { useId } from 'react';
import { cn } from './cn';

type Props = {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  className?: string;
};

/** On or off, at once: its words left, the switch right. Green means on, and its place says so too. */
export function Switch({ label, checked, onChange, disabled = false, className }: Props) {
  const id = useId();
  return (
    <div className={cn('flex min-h-11 items-center justify-between gap-4 text-15 desk:min-h-7', className)}>
      <label htmlFor={id} className={cn('flex-1', disabled && 'opacity-50')}>
        {label}
      </label>
      <Radix.Root
        id={id}
        checked={checked}
        onCheckedChange={onChange}
        disabled={disabled}
        className="group relative h-[22px] w-[38px] shrink-0 rounded-full border-[1.5px] border-line-strong bg-fill transition-colors duration-(--d-1) after:absolute after:-inset-[11px] after:content-[''] focus-visible:rounded-full disabled:opacity-50 data-[state=checked]:border-ink data-[state=checked]:bg-ink"
      >
        <Radix.Thumb className="block size-3 translate-x-[3.5px] rounded-full bg-line-strong transition-transform duration-(--d-1) data-[state=checked]:translate-x-[19.5px] data-[state=checked]:bg-on-ink" />
      </Radix.Root>
    </div>
  );
}
