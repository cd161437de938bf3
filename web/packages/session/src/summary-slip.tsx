import { day } from '@konnect/ui/format';
import { Price } from '@konnect/ui/price';
import { Slip } from '@konnect/ui/slip';
import { useTranslation } from 'react-i18next';
import { useRoom, useRoomParts } from './room-context';
import { useStandstillWords } from './room-slip';
import { slipLines } from './slip-lines';
import { useMeter } from './use-meter';
import { useReceipt } from './use-receipt';

/** The finished slip, torn off. */
export function SummarySlip({ torn }: { torn: boolean | 'now' }) {
  const { t, i18n } = useTranslation('session');
  const { chatId } = useRoomParts();
  const { other, type, side } = useRoom();
  const words = useStandstillWords();
  const known = useMeter();
  const receipt = useReceipt(chatId, known?.meter);
  if (known === null) {
    return null;
  }
  const { meter, view } = known;
  const refunded = receipt.data?.receipt?.refunded ?? meter.ended?.refunded ?? 0;
  const user = side === 'user';
  const left = view.balance ?? 0;
  const sums = [
    ...(refunded > 0 ? [{ label: t('slip.refunded'), amount: refunded }] : []),
    ...(user && view.balance !== null
      ? [
          { label: t('slip.before'), amount: left + view.cost },
          { label: t('slip.left'), amount: left },
        ]
      : []),
  ];
  return (
    <Slip
      title={other?.name ?? ''}
      aside={<span className="num text-muted">{day(meter.startedAt, i18n.language, new Date(0))}</span>}
      note={
        <p className="pt-2.5 pb-1 text-muted">
          {t(`slip.type.${type}`)}, <Price perMinute={meter.pricePerMin} className="text-ink" />
        </p>
      }
      lines={slipLines(meter, receipt.data?.receipt?.lines ?? [], words)}
      total={{
        label: user ? t('slip.paid') : t('slip.earned'),
        amount: user ? view.cost : (meter.ended?.earned ?? 0),
      }}
      sums={sums}
      torn={torn}
    />
  );
}
