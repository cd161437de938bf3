import type { ReactNode } from 'react';

/** A narrow page at the left edge: its head, its form, the other way below. */
export function Frame({ title, children, foot }: { title: string; children: ReactNode; foot: ReactNode }) {
  return (
    <div className="page pt-6 pb-16 desk:pt-14">
      <div className="max-w-[420px]">
        <h1 className="mb-6 text-32 font-display tracking-[-0.02em]">{title}</h1>
        {children}
        <p className="mt-6 text-ink-2">{foot}</p>
      </div>
    </div>
  );
}
