import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

/** One family of components. */
export function Section({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useTranslation('design');
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t-[1.5px] border-ink pt-4">
      <h2 id={id} className="mb-5 text-24">
        {t(name)}
      </h2>
      <div className="flex flex-wrap items-start gap-4">{children}</div>
    </section>
  );
}
