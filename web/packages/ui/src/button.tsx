import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from './cn';

export const buttonClass = cva(
  'inline-flex items-center justify-center gap-2 rounded-m border-[1.5px] font-strong whitespace-nowrap no-underline select-none disabled:cursor-not-allowed disabled:opacity-50 aria-busy:cursor-progress',
  {
    variants: {
      look: {
        ink: 'border-transparent bg-ink text-on-ink enabled:hover:bg-ink/90',
        meter: 'border-transparent bg-meter text-on-meter enabled:hover:brightness-95',
        outline: 'border-line-strong text-ink enabled:hover:bg-fill',
        quiet: 'border-transparent text-ink-2 enabled:hover:bg-fill',
        danger: 'border-current text-danger enabled:hover:bg-danger-wash',
        hangup: 'border-transparent bg-hangup text-on-hangup enabled:hover:brightness-95',
      },
      size: {
        md: 'min-h-12 px-5 text-17',
        sm: 'min-h-10 rounded-[8px] px-3.5 text-15',
      },
      wide: { true: 'w-full' },
    },
    defaultVariants: { look: 'ink', size: 'md' },
  },
);

type Props = ComponentProps<'button'> & VariantProps<typeof buttonClass> & { busy?: boolean };

/** A verb, with the amount in it where it costs one. While busy it keeps its size and words and takes no press. */
export function Button({ look, size, wide, busy, className, disabled, type = 'button', ...rest }: Props) {
  return (
    <button
      type={type}
      className={cn(buttonClass({ look, size, wide }), className)}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      {...rest}
    />
  );
}

/** An icon without a word: the label is its name and its tooltip. */
export function IconButton({ label, className, ...rest }: ComponentProps<'button'> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={cn(
        'grid size-11 shrink-0 place-items-center rounded-m text-ink-2 enabled:hover:bg-fill disabled:opacity-50',
        className,
      )}
      {...rest}
    />
  );
}
