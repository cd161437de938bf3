import { Button } from '@konnect/ui/button';
import { cn } from '@konnect/ui/cn';
import { TextField } from '@konnect/ui/field';
import { rupees } from '@konnect/ui/format';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoneyRefused } from './money-refused';

const QUICK = [100, 200, 500, 1000];
const MOST = 10_000;

type Props = {
  busy: boolean;
  failure: Error | null;
  onAmount: (amount: number) => void;
  onCancel?: () => void;
};

/** The amount written in the field: rupees with at most two decimals, 1 to 10,000; null when it is none. */
function amountOf(text: string): number | null {
  const amount = Number(text);
  return /^\d{1,5}(\.\d{1,2})?$/.test(text) && amount >= 1 && amount <= MOST ? amount : null;
}

/** Four usual amounts and any other. */
export function AmountForm({ busy, failure, onAmount, onCancel }: Props) {
  const { t } = useTranslation('session');
  const [quick, setQuick] = useState<number | null>(500);
  const [text, setText] = useState('');
  const other = amountOf(text.trim());
  const amount = quick ?? other;
  const wrong = quick === null && text.trim() !== '' && other === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (amount !== null) {
      onAmount(amount);
    }
  };
  return (
    <form className="grid gap-3.5" onSubmit={submit} noValidate>
      <fieldset className="num grid grid-cols-4 gap-2">
        <legend className="sr-only">{t('money.amount')}</legend>
        {QUICK.map((each) => (
          <label
            key={each}
            className={cn(
              'grid min-h-13 cursor-pointer place-items-center rounded-m border-[1.5px] bg-surface font-strong has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent',
              quick === each ? 'border-ink inset-ring-[1.5px] inset-ring-ink' : 'border-line-strong',
            )}
          >
            <input
              type="radio"
              name="amount"
              className="sr-only"
              checked={quick === each}
              onChange={() => {
                setQuick(each);
                setText('');
              }}
            />
            {rupees(each)}
          </label>
        ))}
      </fieldset>
      <TextField
        label={t('money.other')}
        quietLabel
        placeholder={t('money.other')}
        inputMode="decimal"
        icon={<span className="text-muted">₹</span>}
        value={text}
        error={wrong ? t('money.bounds') : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setQuick(event.target.value === '' ? 500 : null);
        }}
      />
      {failure && <MoneyRefused error={failure} />}
      <Button type="submit" wide busy={busy} disabled={amount === null}>
        {amount === null ? t('money.addMoney') : t('money.add', { amount: rupees(amount) })}
      </Button>
      {onCancel && (
        <Button look="quiet" onClick={onCancel}>
          {t('money.notNow')}
        </Button>
      )}
    </form>
  );
}
