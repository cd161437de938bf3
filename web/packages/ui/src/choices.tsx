import { RadioGroup } from 'radix-ui';
import { useId } from 'react';
import { cn } from './cn';

export type Choice = { value: string; label: string };

type Props = {
  label: string;
  choices: Choice[];
  value: string;
  onChange: (value: string) => void;
  className?: string;
};

/** One of a few, side by side in one frame. */
export function Segmented({ label, choices, value, onChange, className }: Props) {
  return (
    <RadioGroup.Root
      aria-label={label}
      value={value}
      onValueChange={onChange}
      orientation="horizontal"
      className={cn(
        'num grid auto-cols-fr grid-flow-col rounded-[8px] border-[1.5px] border-line-strong text-15',
        className,
      )}
    >
      {choices.map((choice) => (
        <RadioGroup.Item
          key={choice.value}
          value={choice.value}
          className="-m-[1.5px] min-h-11 rounded-[8px] px-2 focus-visible:rounded-[8px] enabled:hover:bg-fill data-[state=checked]:bg-ink data-[state=checked]:text-on-ink desk:min-h-9"
        >
          {choice.label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}

/** One of several, each on its own line. */
export function RadioList({ label, choices, value, onChange, className }: Props) {
  const group = useId();
  return (
    <RadioGroup.Root
      aria-label={label}
      value={value}
      onValueChange={onChange}
      className={cn('grid text-15', className)}
    >
      {choices.map((choice) => (
        <div key={choice.value} className="flex min-h-11 items-center gap-2.5 desk:min-h-[31px]">
          <RadioGroup.Item
            id={`${group}${choice.value}`}
            value={choice.value}
            className="group relative grid size-5 shrink-0 place-items-center rounded-full border-[1.5px] border-line-strong bg-surface after:absolute after:-inset-x-3 after:-inset-y-[5px] after:content-[''] focus-visible:rounded-full data-[state=checked]:border-ink"
          >
            <RadioGroup.Indicator className="block size-2.5 rounded-full bg-ink" />
          </RadioGroup.Item>
          <label htmlFor={`${group}${choice.value}`} className="flex-1 py-1">
            {choice.label}
          </label>
        </div>
      ))}
    </RadioGroup.Root>
  );
}
