import { useTranslation } from 'react-i18next';
import { AmountForm } from './amount-form';
import { DialogBox } from './room-dialog';
import { useAddMoney } from './use-add-money';

export function TopUpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('session');
  const money = useAddMoney();
  return (
    <DialogBox title={t('money.title')} onClose={onClose}>
      <AmountForm
        busy={money.isPending}
        failure={money.error}
        onAmount={(amount) => money.mutate(amount, { onSuccess: onClose })}
        onCancel={onClose}
      />
    </DialogBox>
  );
}
