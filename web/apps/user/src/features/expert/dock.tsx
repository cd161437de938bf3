import { Button } from '@konnect/ui/button';
import { rupees } from '@konnect/ui/format';
import { Sheet } from '@konnect/ui/sheet';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Expert } from '../../lib/experts';
import { BookWay } from './book-way';
import { CallWays } from './call-ways';
import type { Cap } from './cap';
import { CapChoice } from './cap-choice';
import { MoneySentence, StartButton } from './start-button';
import type { useStart } from './use-start';

type Props = ReturnType<typeof useStart> & { expert: Expert; cap: Cap; onCap: (cap: Cap) => void };

/** On phones, in reach of the thumb: what one's money is worth, the cap, the way in. */
export function Dock({ expert, cap, onCap, start, balance, worth }: Props) {
  const { t } = useTranslation('expert');
  const [open, setOpen] = useState(false);
  const can = start.kind === 'chat' || start.kind === 'queue';
  return (
    <div className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-surface px-(--gutter) pt-2 pb-[calc(16px+env(safe-area-inset-bottom))] desk:hidden">
      <div className="num flex min-h-10 items-center justify-between gap-3 text-15 text-ink-2">
        <span>
          {start.kind === 'away' ? (
            t('isAway', { name: expert.name })
          ) : (
            <MoneySentence expert={expert} start={start} balance={balance} worth={worth} />
          )}
        </span>
        {can && (
          <button type="button" className="link min-h-10 whitespace-nowrap" onClick={() => setOpen(true)}>
            {cap === null ? t('setLimit') : t('stopAt', { amount: rupees(cap) })}
          </button>
        )}
      </div>
      {start.kind === 'away' ? (
        <div className="grid gap-2">
          <BookWay expert={expert} look="ink" />
          <StartButton expert={expert} start={start} />
        </div>
      ) : (
        <div className="flex gap-2">
          <CallWays expert={expert} start={start} cap={cap} small />
          <BookWay expert={expert} small />
          <StartButton expert={expert} start={start} withPrice />
        </div>
      )}
      <Sheet
        open={open}
        onOpenChange={setOpen}
        title={t('limitTitle')}
        foot={
          <Button wide onClick={() => setOpen(false)}>
            {t('done')}
          </Button>
        }
      >
        <p className="pb-3 text-ink-2">{t('limitText')}</p>
        <CapChoice cap={cap} perMinute={expert.pricePerMin} onChange={onCap} />
      </Sheet>
    </div>
  );
}
