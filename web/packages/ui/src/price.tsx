import { useTranslation } from 'react-i18next';
import { cn } from './cn';
import { rupees } from './format';

/** `₹15/min`, everywhere written the same way: the number strong, the unit regular and muted. */
export function Price({ perMinute, className }: { perMinute: number; className?: string }) {
  const { t } = useTranslation('ui');
  return (
    <span className={cn('num font-strong whitespace-nowrap', className)}>
      {rupees(perMinute)}
      <span className="font-text text-muted in-[.bg-meter]:text-inherit in-[.bg-meter]:opacity-80">
        {t('perMinute')}
      </span>
    </span>
  );
}
