import { useTranslation } from 'react-i18next';

export default function HomePage() {
  const { t } = useTranslation('home');
  return (
    <section className="page py-10">
      <h1 className="max-w-[9em] text-44 font-display leading-none tracking-[-0.03em] desk:text-72">
        {t('title')}
      </h1>
    </section>
  );
}
