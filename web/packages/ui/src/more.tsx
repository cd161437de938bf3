import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { cn } from './cn';

type Props = {
  /** What is known of a list that comes page after page. */
  list: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    fetchNextPage: () => unknown;
  };
  size?: 'sm' | 'md';
  className?: string;
  children: ReactNode;
};

/** Below a list that goes on: the way to the rest of it, as long as there is any. */
export function More({ list, size = 'md', className, children }: Props) {
  const { t } = useTranslation('ui');
  if (!list.hasNextPage) {
    return null;
  }
  return (
    <div className={cn('grid justify-items-start gap-3', className)}>
      {list.isFetchNextPageError && (
        <p role="alert" className="text-15 text-ink-2">
          {t('moreFailed')}
        </p>
      )}
      <Button
        look="outline"
        size={size}
        busy={list.isFetchingNextPage}
        onClick={() => void list.fetchNextPage()}
      >
        {children}
      </Button>
    </div>
  );
}
