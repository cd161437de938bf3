import { type ComponentProps, type ReactNode, useId } from 'react';
import { cn } from './cn';

type Props = ComponentProps<'textarea'> & {
  label: string;
  /** What is wrong with it, in a sentence. */
  error?: string | undefined;
  hint?: ReactNode;
};

/** Several lines of input, with the label above and its hint or error below. */
export function TextArea({ label, error, hint, className, id, ...rest }: Props) {
  const made = useId();
  const field = id ?? made;
  const below = error ?? hint;
  return (
    <div className={cn('grid gap-1.5', className)}>
      <label htmlFor={field} className="text-15 font-strong">
        {label}
      </label>
      <textarea
        id={field}
        className={cn(
          'field-sizing-content min-h-28 w-full rounded-m border-[1.5px] bg-surface px-3.5 py-3 placeholder:text-muted focus-visible:rounded-m',
          error ? 'border-danger' : 'border-line-strong',
        )}
        aria-invalid={error ? true : undefined}
        aria-describedby={below ? `${field}-below` : undefined}
        {...rest}
      />
      {below && (
        <p
          id={`${field}-below`}
          className={cn('text-15', error ? 'text-danger' : 'text-muted')}
          role={error ? 'alert' : undefined}
        >
          {below}
        </p>
      )}
    </div>
  );
}
