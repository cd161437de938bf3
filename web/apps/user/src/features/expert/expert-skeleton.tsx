import { useTranslation } from 'react-i18next';

/** The page's own geometry, before one knows who it is. */
export function ExpertSkeleton() {
  const { t } = useTranslation('expert');
  return (
    <div role="status" className="grid gap-[72px] pt-2 desk:pt-9 wide:grid-cols-[minmax(0,1fr)_348px]">
      <span className="sr-only">{t('loading')}</span>
      <div aria-hidden>
        <div className="flex items-start gap-4 desk:items-center desk:gap-[26px]">
          <span className="skeleton size-24 shrink-0 rounded-m desk:size-33" />
          <div className="grid flex-1 content-start gap-2.5">
            <span className="skeleton h-8 w-3/5 desk:h-11" />
            <span className="skeleton h-5 w-4/5" />
            <span className="skeleton h-4 w-2/5" />
          </div>
        </div>
        <div className="mt-[22px] mb-5 grid gap-2.5 desk:mt-8 desk:mb-7">
          <span className="skeleton h-6" />
          <span className="skeleton h-6" />
          <span className="skeleton h-6 w-3/5" />
        </div>
        <div className="border-t border-line">
          <div className="border-b border-line py-3">
            <span className="skeleton block h-6 w-3/5" />
          </div>
          <div className="border-b border-line py-3">
            <span className="skeleton block h-6 w-2/5" />
          </div>
        </div>
      </div>
      <div aria-hidden className="skeleton h-72 rounded-m max-wide:hidden" />
    </div>
  );
}
