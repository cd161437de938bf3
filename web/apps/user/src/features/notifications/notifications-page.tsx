import { Button } from '@konnect/ui/button';
import { cn } from '@konnect/ui/cn';
import { clockTime, day } from '@konnect/ui/format';
import { More } from '@konnect/ui/more';
import { EmptyNotice } from '@konnect/ui/notices';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Failed } from '../../components/failed';
import { addressOf, type Notification, useMarkRead, useNotifications } from '../../lib/notifications';
import { useTitle } from '../../lib/title';
import { useNewsWords } from '../../lib/use-news-words';

const ROWS = [1, 2, 3, 4];

/** `/notifications`: what one was told of, the newest first. */
export default function NotificationsPage() {
  const { t } = useTranslation('notifications');
  useTitle(t('title'));
  const list = useNotifications();
  const mark = useMarkRead();
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const unread = list.data?.pages[0]?.unread ?? 0;
  return (
    <div className="page pt-4 pb-16 desk:pt-10">
      <div className="max-w-[640px]">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-b-[1.5px] border-ink pb-3">
          <h1 className="text-32 font-display tracking-[-0.022em] desk:text-44">{t('title')}</h1>
          <Button
            look="quiet"
            size="sm"
            disabled={unread === 0}
            busy={mark.isPending}
            onClick={() => mark.mutate(null)}
          >
            {t('readAll')}
          </Button>
        </div>
        {mark.isError && (
          <p role="alert" className="py-3 text-15 text-danger">
            {t('notMarked')}
          </p>
        )}
        {list.isPending && <Skeleton />}
        {list.isError && list.data === undefined && (
          <Failed error={list.error} onRetry={() => void list.refetch()} />
        )}
        {list.data && items.length === 0 && <EmptyNotice title={t('none')}>{t('noneText')}</EmptyNotice>}
        <ul aria-live="polite">
          {items.map((item) => (
            <Row key={item.id} item={item} onOpen={() => !item.read && mark.mutate([item.id])} />
          ))}
        </ul>
        <More list={list} className="mt-5">
          {t('more')}
        </More>
        <Link to="/profile#notifications" className="link mt-8 inline-block py-2 text-15">
          {t('which')}
        </Link>
      </div>
    </div>
  );
}

function Row({ item, onOpen }: { item: Notification; onOpen: () => void }) {
  const { t, i18n } = useTranslation('notifications');
  const words = useNewsWords();
  return (
    <li className="border-b border-line">
      <Link
        to={addressOf(item)}
        className="grid grid-cols-[10px_1fr] gap-x-3 py-3.5 hover:bg-fill"
        onClick={onOpen}
      >
        <span aria-hidden className={cn('mt-[9px] size-2 rounded-full', item.read ? '' : 'bg-accent')} />
        <span className="grid leading-[1.4]">
          <span className={item.read ? 'text-ink-2' : 'font-strong'}>
            {!item.read && <span className="sr-only">{t('new')} </span>}
            {words(item)}
          </span>
          <time dateTime={item.createdAt} className="num text-15 text-muted">
            {day(item.createdAt, i18n.language)}, {clockTime(item.createdAt)}
          </time>
        </span>
      </Link>
    </li>
  );
}

function Skeleton() {
  return (
    <div aria-hidden>
      {ROWS.map((row) => (
        <div key={row} className="grid gap-2 border-b border-line py-4 pl-[22px]">
          <span className="skeleton h-5 w-3/5" />
          <span className="skeleton h-4 w-1/4" />
        </div>
      ))}
    </div>
  );
}
