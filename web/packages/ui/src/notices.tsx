import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { cn } from './cn';

/** Nothing here yet: says so, and what to do next. */
export function EmptyNotice({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="grid justify-items-start gap-3 border-t border-line py-8">
      <h2 className="text-20">{title}</h2>
      {children && <div className="max-w-measure text-ink-2">{children}</div>}
      {action}
    </div>
  );
}

/** It failed: says what happened, where the content would be, with the retry. */
export function ErrorNotice({
  children,
  onRetry,
  className,
}: {
  children: ReactNode;
  onRetry?: () => void;
  className?: string;
}) {
  const { t } = useTranslation('ui');
  return (
    <div role="alert" className={cn('grid justify-items-start gap-3 border-t border-line py-8', className)}>
      <p className="max-w-measure">{children}</p>
      {onRetry && (
        <Button look="outline" onClick={onRetry}>
          {t('tryAgain')}
        </Button>
      )}
    </div>
  );
}
