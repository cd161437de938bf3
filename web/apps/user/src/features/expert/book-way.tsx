import { buttonClass } from '@konnect/ui/button';
import { soon } from '@konnect/ui/format';
import { CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Expert } from '../../lib/experts';
import { useChoice, useSlots } from './use-times';

type Props = { expert: Expert; look?: 'ink' | 'outline'; small?: boolean };

/** Talking at another time instead: to the times, and from when there is one. */
export function BookWay({ expert, look = 'outline', small = false }: Props) {
  const { t, i18n } = useTranslation('expert');
  const { search } = useLocation();
  const { minutes } = useChoice();
  const slots = useSlots(expert.id, minutes);
  const first = slots.data?.pages.flatMap(({ items }) => items)[0]?.start;
  const words =
    first === undefined ? t('times.title') : t('times.from', { when: soon(first, i18n.language) });
  const icon = <CalendarClock aria-hidden className="size-5 shrink-0" strokeWidth={1.75} />;
  return small ? (
    <Link
      to={{ search, hash: 'times' }}
      replace
      aria-label={words}
      title={words}
      className={buttonClass({ look, className: 'size-12 shrink-0 px-0!' })}
    >
      {icon}
    </Link>
  ) : (
    <Link
      to={{ search, hash: 'times' }}
      replace
      className={buttonClass({ look, wide: true, className: 'px-3 text-15 whitespace-normal!' })}
    >
      {icon}
      {words}
    </Link>
  );
}
