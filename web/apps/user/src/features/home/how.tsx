import './how.css';
import { useTranslation } from 'react-i18next';

const STEPS = ['money', 'limit', 'talk', 'slip'] as const;

/** Four captions to one minute line, lying on desktops and standing on phones. */
export function How() {
  const { t } = useTranslation('home');
  return (
    <section
      id="how"
      aria-labelledby="how-title"
      tabIndex={-1}
      className="mt-14 scroll-mt-0 bg-night pt-11 pb-13 text-on-night outline-none desk:mt-20 desk:pt-16 desk:pb-18"
    >
      <div className="page">
        <h2 id="how-title" className="text-[28px] desk:text-32">
          {t('how.title')}
        </h2>
        <ol className="how-line mt-8 grid desk:grid-cols-4">
          {STEPS.map((step) => (
            <li key={step} className="pb-[22px] last:pb-0 desk:pt-[22px] desk:pr-7 desk:pb-0">
              <h3 className="mb-1.5 text-20">{t(`how.${step}.title`)}</h3>
              <p className="text-on-night-muted">{t(`how.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
