import { cn } from '@konnect/ui/cn';
import { useTranslation } from 'react-i18next';
import { lengthOf, strengthOf } from '../lib/strength';

const STEPS = [1, 2, 3] as const;

/** Below the password while it is typed: how far it is. Its place is there from the start. */
export function StrengthLine({
  password,
  least,
  known,
}: {
  password: string;
  least: number;
  known: string[];
}) {
  const { t } = useTranslation('shell');
  const strength = strengthOf(password, least, known);
  const missing = least - lengthOf(password);
  return (
    <span className="flex min-h-[22px] items-center gap-3 text-15 text-muted">
      <span aria-hidden className="grid w-24 grid-cols-3 gap-1">
        {STEPS.map((step) => (
          <span key={step} className={cn('h-1.5 rounded-[1px]', strength >= step ? 'bg-ink' : 'bg-line')} />
        ))}
      </span>
      <span role="status">
        {missing > 0 ? t('lettersMissing', { count: missing }) : t(`strength.${strength}`)}
      </span>
    </span>
  );
}
