import { cn } from '@konnect/ui/cn';
import { clockTime, weekday } from '@konnect/ui/format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from './use-times';

type Props = { days: Day[]; chosen: string | null; onTake: (at: string) => void };

const choiceClass =
  'num min-h-11 rounded-[8px] border-[1.5px] px-2 text-15 whitespace-nowrap aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-on-ink';

/** A day, and then its times. */
export function DayTimes({ days, chosen, onTake }: Props) {
  const { t, i18n } = useTranslation('expert');
  const of = chosen === null ? undefined : new Date(chosen).toDateString();
  const [picked, pick] = useState(of);
  const day = days.find((each) => each.day === picked) ?? days[0];
  return (
    <div className="grid grid-cols-1 gap-4">
      <fieldset className="-mx-1 flex min-w-0 gap-2 overflow-x-auto px-1 pt-1 pb-2">
        <legend className="sr-only">{t('times.day')}</legend>
        {days.map((each) => (
          <button
            key={each.day}
            type="button"
            aria-pressed={each === day}
            className={cn(choiceClass, 'shrink-0 border-line-strong px-3.5 not-aria-pressed:hover:bg-fill')}
            onClick={() => pick(each.day)}
          >
            {weekday(each.day, i18n.language)}
          </button>
        ))}
      </fieldset>
      <ul aria-label={t('times.free')} className="grid grid-cols-[repeat(auto-fill,minmax(98px,1fr))] gap-2">
        {day?.slots.map(({ start }) => (
          <li key={start} className="grid">
            <button
              type="button"
              aria-pressed={start === chosen}
              className={cn(choiceClass, 'border-line bg-surface hover:border-line-strong')}
              onClick={() => onTake(start)}
            >
              {clockTime(start)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
