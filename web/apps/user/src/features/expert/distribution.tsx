import { count } from '@konnect/ui/format';
import { useTranslation } from 'react-i18next';

const STARS = [5, 4, 3, 2, 1] as const;
/** What is not nothing is seen. */
const LEAST_PERCENT = 1;

/** How many gave each number of stars. */
export function Distribution({ of }: { of: Record<string, number> }) {
  const { t } = useTranslation('expert');
  const most = Math.max(1, ...STARS.map((stars) => of[stars] ?? 0));
  return (
    <ul className="num w-full text-13 desk:w-[300px]" aria-label={t('distribution')}>
      {STARS.map((stars) => {
        const many = of[stars] ?? 0;
        const percent = many === 0 ? 0 : Math.max(LEAST_PERCENT, (100 * many) / most);
        return (
          <li key={stars} className="grid grid-cols-[14px_1fr_40px] items-center gap-2 leading-[1.35]">
            <span aria-hidden>{stars}</span>
            <span aria-hidden className="h-1.5 rounded-[1px] bg-fill">
              <span className="block h-full rounded-[1px] bg-ink" style={{ width: `${percent}%` }} />
            </span>
            <span aria-hidden className="text-right text-muted">
              {count(many)}
            </span>
            <span className="sr-only">{t('starsGiven', { stars, count: many })}</span>
          </li>
        );
      })}
    </ul>
  );
}
