import { rupees } from '@konnect/ui/format';
import { useTranslation } from 'react-i18next';
import type { Notification } from './notifications';

/** What a notification says, in the reader's language. */
export function useNewsWords() {
  const { t } = useTranslation('shell');
  return ({ kind, detail }: Notification): string => {
    switch (kind) {
      case 'refund':
        return t('news.refund', { amount: rupees(Number(detail ?? 0)) });
      case 'review_received':
        return t('news.review_received', { count: Number(detail ?? 0) });
      case 'application_moved':
        return t('news.application_moved', { state: t(`news.application.${detail ?? 'other'}`) });
      case 'booking_cancelled':
        return t(detail === 'declined' ? 'news.booking_declined' : 'news.booking_cancelled');
      default:
        return t(`news.${kind}`);
    }
  };
}
