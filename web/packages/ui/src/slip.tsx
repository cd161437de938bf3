import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cn } from './cn';
import { clockTime, rupeesExact } from './format';
import { MinuteLine, type MinuteLineState } from './minute-line';

/** A minute with its amount, or a gap that cost nothing, with its words. */
export type SlipLine =
  | { kind: 'minute'; minute: number; at: string; amount: number }
  | { kind: 'gap'; at: string; text: string };

export type SlipSum = { label: string; amount: number; quiet?: boolean };

type Props = {
  title: ReactNode;
  aside?: ReactNode;
  note?: ReactNode;
  lines: SlipLine[];
  /** The minute that is running: drawn below its row. */
  running?: { progress: number; state: MinuteLineState; jump?: boolean } | undefined;
  total: { label: string; amount: number };
  sums?: SlipSum[];
  /** Over this many lines the middle folds into one. */
  fold?: number;
  /** Finished: with its zigzag edge; `now` tears it before one's eyes. */
  torn?: boolean | 'now';
  className?: string;
};

const KEPT_ABOVE = 2;
const KEPT_BELOW = 3;

function Row({ line, now }: { line: SlipLine; now: boolean }) {
  const { t } = useTranslation('ui');
  if (line.kind === 'gap') {
    return (
      <li className="slip-row text-muted">
        <span />
        <span>{line.text}</span>
        <span>{t('free')}</span>
      </li>
    );
  }
  return (
    <li className={cn('slip-row', now && 'border-b-0 pb-[9px] font-strong')} data-new={now || undefined}>
      <span className={cn(!now && 'text-muted')}>{line.minute}</span>
      <time dateTime={line.at}>{clockTime(line.at, true)}</time>
      <span>{rupeesExact(line.amount)}</span>
    </li>
  );
}

function Fold({ hidden, onOpen }: { hidden: SlipLine[]; onOpen: () => void }) {
  const { t } = useTranslation('ui');
  const minutes = hidden.filter((line) => line.kind === 'minute');
  const sum = minutes.reduce((total, line) => total + line.amount, 0);
  return (
    <li className="slip-row text-muted">
      <span />
      <button type="button" className="link text-left" onClick={onOpen} aria-expanded={false}>
        {t('minutesFromTo', { from: minutes.at(0)?.minute, to: minutes.at(-1)?.minute })}
      </button>
      <span>{rupeesExact(sum)}</span>
    </li>
  );
}

const key = (line: SlipLine) => (line.kind === 'minute' ? `m${line.minute}` : `g${line.at}`);

/** The meter and the receipt as one object: a line for each minute, torn off at the end. */
export function Slip({
  title,
  aside,
  note,
  lines,
  running,
  total,
  sums = [],
  fold = 14,
  torn = false,
  className,
}: Props) {
  const [open, setOpen] = useState(false);
  const folded = !open && lines.length > fold;
  const above = folded ? lines.slice(0, KEPT_ABOVE) : lines;
  const hidden = folded ? lines.slice(KEPT_ABOVE, -KEPT_BELOW) : [];
  const below = folded ? lines.slice(-KEPT_BELOW) : [];
  const last = lines.at(-1);
  const rows = (some: SlipLine[]) =>
    some.map((line) => <Row key={key(line)} line={line} now={running !== undefined && line === last} />);
  return (
    <div className={cn('slip-shadow', className)}>
      <div className="slip num" data-torn={torn || undefined}>
        <div className="flex items-baseline justify-between gap-3 border-b-[1.5px] border-ink pb-3">
          <span className="min-w-0 text-20 font-head tracking-[-0.01em]">{title}</span>
          <span className="shrink-0">{aside}</span>
        </div>
        {note}
        <ol>
          {rows(above)}
          {folded && <Fold hidden={hidden} onOpen={() => setOpen(true)} />}
          {rows(below)}
        </ol>
        {running && <MinuteLine {...running} />}
        <p
          className={cn(
            'mt-2.5 flex justify-between gap-3 pt-2.5 text-20 font-head',
            !running && 'border-t-[1.5px] border-ink',
          )}
        >
          <span>{total.label}</span>
          <span>{rupeesExact(total.amount)}</span>
        </p>
        {sums.map((sum) => (
          <p
            key={sum.label}
            className={cn('flex justify-between gap-3 py-1', sum.quiet !== false && 'text-muted')}
          >
            <span>{sum.label}</span>
            <span>{rupeesExact(sum.amount)}</span>
          </p>
        ))}
      </div>
    </div>
  );
}
