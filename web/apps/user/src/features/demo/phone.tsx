import { useUser } from '@konnect/api/provider';
import type { ReactNode } from 'react';

/** A box as wide as a phone; what is in it looks as it does on one. */
export function Phone({ name, children }: { name: string; children: ReactNode }) {
  const user = useUser();
  return (
    <section aria-label={name} className="grid grid-rows-[auto_minmax(0,1fr)] gap-2">
      <h2 className="flex items-baseline justify-between gap-3 text-15 font-mid text-muted">
        <span>{name}</span>
        <span className="truncate">{user?.name}</span>
      </h2>
      <div className="h-[max(520px,min(760px,calc(100dvh-250px)))] overflow-clip rounded-l border-[1.5px] border-line-strong bg-paper">
        {children}
      </div>
    </section>
  );
}
