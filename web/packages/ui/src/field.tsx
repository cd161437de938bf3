import { Eye, EyeOff } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cn } from './cn';

type Props = ComponentProps<'input'> & {
  label: string;
  /** What is wrong with it, in a sentence. */
  error?: string | undefined;
  hint?: ReactNode;
  icon?: ReactNode;
  end?: ReactNode;
  /** The label is for those who do not see; the place says it to the others. */
  quietLabel?: boolean;
};

/** One line of input with its label above, its hint or its error below. */
export function TextField({
  label,
  error,
  hint,
  icon,
  end,
  quietLabel = false,
  className,
  id,
  ...rest
}: Props) {
  const made = useId();
  const field = id ?? made;
  const below = error ?? hint;
  return (
    <div className={cn('grid gap-1.5', className)}>
      <label htmlFor={field} className={quietLabel ? 'sr-only' : 'text-15 font-strong'}>
        {label}
      </label>
      <div
        className={cn(
          'flex min-h-13 items-center gap-2.5 rounded-m border-[1.5px] border-line-strong bg-surface px-3.5 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-accent',
          error && 'border-danger!',
        )}
      >
        {icon}
        <input
          id={field}
          className="w-full min-w-0 self-stretch bg-transparent outline-none placeholder:text-muted placeholder:opacity-100"
          aria-invalid={error ? true : undefined}
          aria-describedby={below ? `${field}-below` : undefined}
          {...rest}
        />
        {end}
      </div>
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

/** A password, which can be shown. */
export function PasswordField(props: Omit<Props, 'type' | 'end'>) {
  const { t } = useTranslation('ui');
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  const label = shown ? t('hidePassword') : t('showPassword');
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      end={
        <button
          type="button"
          className="-mr-2 grid size-10 shrink-0 place-items-center text-ink-2"
          aria-label={label}
          title={label}
          onClick={() => setShown(!shown)}
        >
          <Icon aria-hidden className="size-5" strokeWidth={1.75} />
        </button>
      }
    />
  );
}
