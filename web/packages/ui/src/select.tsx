import { ChevronDown } from 'lucide-react';
import type { Choice } from './choices';
import { cn } from './cn';

type Props = {
  label: string;
  choices: Choice[];
  value: string;
  onChange: (value: string) => void;
  className?: string;
};

/** One of several where there is little room: the device's own list behind quiet words. */
export function QuietSelect({ label, choices, value, onChange, className }: Props) {
  return (
    <span className={cn('relative inline-flex items-center text-15 text-muted', className)}>
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-11 cursor-pointer appearance-none bg-transparent pr-6 text-right hover:text-ink desk:min-h-7 [&>option]:bg-surface [&>option]:text-ink"
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute right-0 size-4" strokeWidth={1.75} />
    </span>
  );
}
