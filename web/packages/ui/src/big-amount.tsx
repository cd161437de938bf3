import type { CSSProperties } from 'react';
import { cn } from './cn';
import { rupeesExact } from './format';

/** What a character takes of the height of the type, at most, commas and digits taken together. */
const WIDTH = 0.48;
const PAISE_CHARACTERS = 1.5;

/** The one figure of a page, as large as all of its digits have room; at most `--most`, which the class says. */
export function BigAmount({ amount, className }: { amount: number; className?: string }) {
  const [whole = '', paise] = rupeesExact(amount).split('.');
  const share = 100 / (WIDTH * (whole.length + PAISE_CHARACTERS));
  return (
    <div className="@container">
      <p
        className={cn(
          'num text-[length:min(var(--most),var(--share))] leading-[1.05] font-display tracking-[-0.035em] [--most:64px]',
          className,
        )}
        style={{ '--share': `${share}cqi` } as CSSProperties}
      >
        {whole}
        <span className="text-[0.5em] font-mid tracking-[-0.01em] text-muted">.{paise}</span>
      </p>
    </div>
  );
}
