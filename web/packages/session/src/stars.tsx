import { cn } from '@konnect/ui/cn';
import { Star } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

const ALL = [1, 2, 3, 4, 5] as const;

/** One to five, by press or arrow keys, with a word for each. */
export function Stars({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const { t } = useTranslation('session');
  const name = useId();
  return (
    <fieldset className="mt-3 mb-6 flex items-center gap-1.5">
      <legend className="sr-only">{t('review.rating')}</legend>
      {ALL.map((star) => (
        <label
          key={star}
          title={t(`review.stars.${star}`)}
          className={cn(
            'cursor-pointer rounded-s has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent',
            star <= value ? 'text-ink' : 'text-line-strong',
          )}
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={star === value}
            aria-label={t(`review.stars.${star}`)}
            onChange={() => onChange(star)}
          />
          <Star
            aria-hidden
            className="size-[34px]"
            strokeWidth={1.75}
            fill={star <= value ? 'currentColor' : 'none'}
          />
        </label>
      ))}
      {value > 0 && <span className="ml-2.5 font-strong">{t(`review.stars.${value}`)}</span>}
    </fieldset>
  );
}
