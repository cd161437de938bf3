import { ErrorNotice } from '@konnect/ui/notices';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

const ROWS = [1, 2, 3];

type Props<T> = {
  title: string;
  list: Pick<UseQueryResult, 'isError' | 'refetch'> & { data: T[] | undefined };
  children: (item: T) => ReactNode;
  /** What stands there while there is nothing. */
  none: ReactNode;
  more?: ReactNode;
};

/** One list of the page, with its head, from the first paint on. */
export function Part<T>({ title, list, children, none, more }: Props<T>) {
  const { t } = useTranslation('dashboard');
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-9">
      <h2 id={id} className="border-b border-line pb-2 text-20">
        {title}
      </h2>
      {list.data === undefined && !list.isError && <Skeleton />}
      {list.isError && list.data === undefined && (
        <ErrorNotice onRetry={() => void list.refetch()}>{t('failed')}</ErrorNotice>
      )}
      {list.data?.length === 0 && <div className="grid justify-items-start gap-3 py-5">{none}</div>}
      {list.data !== undefined && list.data.length > 0 && <ul>{list.data.map(children)}</ul>}
      {more}
    </section>
  );
}

function Skeleton() {
  return (
    <div aria-hidden>
      {ROWS.map((row) => (
        <div key={row} className="flex items-center gap-3.5 border-b border-line py-3.5">
          <span className="skeleton size-14 rounded-m" />
          <span className="grid flex-1 gap-2">
            <span className="skeleton h-4 w-2/5" />
            <span className="skeleton h-4 w-3/5" />
          </span>
        </div>
      ))}
    </div>
  );
}
