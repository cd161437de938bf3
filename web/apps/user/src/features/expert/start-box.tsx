import { Price } from '@konnect/ui/price';
import { useTranslation } from 'react-i18next';
import { ExpertState } from '../../components/expert-state';
import type { Expert } from '../../lib/experts';
import { standing } from '../../lib/presence';
import { BookWay } from './book-way';
import { CallWays } from './call-ways';
import type { Cap } from './cap';
import { CapChoice } from './cap-choice';
import { MoneySentence, StartButton } from './start-button';
import type { useStart } from './use-start';

type Props = ReturnType<typeof useStart> & { expert: Expert; cap: Cap; onCap: (cap: Cap) => void };

/** While the expert is with somebody: how long that may take, and that waiting costs nothing. */
function QueueSentence({ expert }: { expert: Expert }) {
  const { t } = useTranslation('expert');
  const now = standing(expert);
  if (now.state !== 'busy') {
    return null;
  }
  const wait = now.minutes === undefined ? '' : ` ${t('about', { minutes: now.minutes })}`;
  return (
    <p className="num text-15 text-ink-2">
      {now.waiting === undefined
        ? t('withSomeone', { name: expert.name })
        : t('withSomeoneAndWaiting', { name: expert.name, count: now.waiting })}
      {wait} {t('queueIsFree')}
    </p>
  );
}

/** On desktops, beside the profile: the price, the cap, the way in. */
export function StartBox({ expert, cap, onCap, start, balance, worth }: Props) {
  const { t } = useTranslation('expert');
  const can = start.kind === 'chat' || start.kind === 'queue';
  return (
    <div className="sticky top-6 grid gap-3 rounded-m border border-line bg-surface p-6">
      <p className="flex items-baseline justify-between gap-3">
        <Price perMinute={expert.pricePerMin} className="text-32" />
        <ExpertState expert={expert} />
      </p>
      {can && <CapChoice cap={cap} perMinute={expert.pricePerMin} onChange={onCap} />}
      {start.kind === 'away' && <BookWay expert={expert} look="ink" />}
      <StartButton expert={expert} start={start} />
      <CallWays expert={expert} start={start} cap={cap} />
      {start.kind !== 'away' && <BookWay expert={expert} />}
      <QueueSentence expert={expert} />
      {start.kind === 'away' && <p className="text-15 text-ink-2">{t('isAway', { name: expert.name })}</p>}
      <hr className="my-0.5 border-line" />
      <p className="num text-15 text-ink-2 empty:hidden">
        <MoneySentence expert={expert} start={start} balance={balance} worth={worth} />
      </p>
      <p className="text-15 text-ink-2">{t('guarantee')}</p>
    </div>
  );
}
