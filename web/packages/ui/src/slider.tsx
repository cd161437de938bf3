import { Slider as Radix } from 'radix-ui';

type Props = {
  label: string;
  /** What the value means, in words. */
  text: string;
  value: number;
  max: number;
  onChange: (value: number) => void;
  onCommit: (value: number) => void;
};

/** One place on a line of steps, from 0 to `max`; `onCommit` when the hand lets go. */
export function Slider({ label, text, value, max, onChange, onCommit }: Props) {
  return (
    <Radix.Root
      className="relative flex h-11 touch-none items-center select-none desk:h-7"
      value={[value]}
      max={max}
      step={1}
      onValueChange={([now]) => onChange(now ?? 0)}
      onValueCommit={([now]) => onCommit(now ?? 0)}
    >
      <Radix.Track className="relative h-1 flex-1 rounded-full bg-line">
        <Radix.Range className="absolute h-full rounded-full bg-ink" />
      </Radix.Track>
      <Radix.Thumb
        aria-label={label}
        aria-valuetext={text}
        className="relative block size-[22px] rounded-full border-2 border-ink bg-surface after:absolute after:-inset-3 after:content-[''] focus-visible:rounded-full"
      />
    </Radix.Root>
  );
}
