import { Presence } from '@konnect/ui/presence';
import { useTranslation } from 'react-i18next';
import type { Expert } from '../lib/experts';
import { type Standing, standing } from '../lib/presence';

function useWords() {
  const { t } = useTranslation('people');
  return (now: Standing): string => {
    switch (now.state) {
      case 'free':
        return t('free');
      case 'away':
        return t('away');
      case 'busy': {
        const about = now.minutes === undefined ? '' : t('about', { minutes: now.minutes });
        return (now.waiting === undefined ? t('busy') : t('waiting', { count: now.waiting })) + about;
      }
    }
  };
}

/** Whether an expert can be talked to now: the same words and shapes everywhere. */
export function ExpertState({ expert, className }: { expert: Expert; className?: string }) {
  const words = useWords();
  const now = standing(expert);
  return (
    <Presence state={now.state} {...(className ? { className } : {})}>
      {words(now)}
    </Presence>
  );
}
