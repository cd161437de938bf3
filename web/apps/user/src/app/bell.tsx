import { Bell as Icon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnread } from '../lib/notifications';

const MOST_SHOWN = 99;

/** What one has been told of and has not read yet, and the way to it. */
export function Bell() {
  const { t } = useTranslation();
  const unread = useUnread();
  const label = unread === 0 ? t('bell') : t('bellUnread', { count: unread });
  return (
    <Link
      to="/notifications"
      aria-label={label}
      title={label}
      className="relative -mx-2 grid size-11 place-items-center rounded-m text-ink-2 hover:bg-fill"
    >
      <Icon aria-hidden className="size-5" strokeWidth={1.75} />
      {unread > 0 && (
        <span
          aria-hidden
          className="num absolute top-1 right-0.5 min-w-[18px] rounded-full bg-ink px-1 text-center text-13 leading-[18px] text-on-ink"
        >
          {Math.min(unread, MOST_SHOWN)}
        </span>
      )}
    </Link>
  );
}
