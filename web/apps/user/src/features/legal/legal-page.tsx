import { useTranslation } from 'react-i18next';
import { useTitle } from '../../lib/title';

const PARTS = {
  terms: ['meter', 'money', 'expert', 'you', 'end'],
  privacy: ['kept', 'seen', 'calls', 'never', 'yours'],
} as const;

/** A page of plain sentences that say what this program does. */
export function LegalPage({ page }: { page: keyof typeof PARTS }) {
  const { t } = useTranslation('legal');
  const title = t(`${page}.title`);
  useTitle(title);
  return (
    <article className="page pt-6 pb-20 desk:pt-12">
      <h1 className="text-32 font-display tracking-[-0.02em] desk:text-44">{title}</h1>
      {PARTS[page].map((part) => (
        <section key={part} className="mt-8 max-w-measure">
          <h2 className="mb-1.5 text-20">{t(`${page}.${part}.title`)}</h2>
          <p className="text-pretty text-ink-2">{t(`${page}.${part}.text`)}</p>
        </section>
      ))}
    </article>
  );
}
