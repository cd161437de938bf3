import { Switch as Radix } from 'radix-ui';
import { cn } from './cn';

type Props = {
  label: string;
  /** What stands in it, for those who see it. */
  word: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
};

/** The one switch that a page is about. */
export function BigSwitch({ label, word, checked, onChange, disabled = false }: Props) {
  return (
    <Radix.Root
      aria-label={label}
      checked={checked}
      disabled={disabled}
      onCheckedChange={onChange}
      className={cn(
        'flex h-13 w-26 shrink-0 items-center justify-between rounded-full px-1.5 text-paper transition-colors duration-(--d-2) focus-visible:rounded-full disabled:opacity-50',
        checked ? 'bg-positive' : 'flex-row-reverse bg-muted',
      )}
    >
      <span aria-hidden className="px-2.5 font-strong">
        {word}
      </span>
      <Radix.Thumb className="block size-10 shrink-0 rounded-full bg-paper" />
    </Radix.Root>
  );
}
