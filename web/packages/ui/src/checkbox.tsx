import { Check } from 'lucide-react';
import { Checkbox as Radix } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { cn } from './cn';

type Props = {
  children: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  className?: string;
};

/** A choice that is taken with others, its words beside it. */
export function Checkbox({ children, checked, onChange, disabled = false, className }: Props) {
  const id = useId();
  return (
    <div className={cn('flex min-h-11 items-center gap-2.5', disabled && 'opacity-50', className)}>
      <Radix.Root
        id={id}
        checked={checked}
        onCheckedChange={(now) => onChange(now === true)}
        disabled={disabled}
        className="relative grid size-5 shrink-0 place-items-center rounded-[5px] border-[1.5px] border-line-strong bg-surface after:absolute after:-inset-3 after:content-[''] data-[state=checked]:border-ink data-[state=checked]:bg-ink"
      >
        <Radix.Indicator>
          <Check aria-hidden className="size-3.5 text-on-ink" strokeWidth={3} />
        </Radix.Indicator>
      </Radix.Root>
      <label htmlFor={id}>{children}</label>
    </div>
  );
}
