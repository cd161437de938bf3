import { Button } from '@konnect/ui/button';
import { rupees } from '@konnect/ui/format';
import { SheetBox } from '@konnect/ui/sheet-box';
import type { Stripe } from '@stripe/stripe-js';
import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useStripeFields } from './use-stripe-fields';

type Props = {
  stripe: Stripe;
  clientSecret: string;
  amount: number;
  /** Whether it was paid. */
  onDone: (paid: boolean) => void;
};

/** Stripe's fields, and one button that says what it does. */
export function StripeSheet({ stripe, clientSecret, amount, onDone }: Props) {
  const { t } = useTranslation('session');
  const form = useId();
  const { place, stage, refusal, submit } = useStripeFields(stripe, clientSecret, () => onDone(true));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <SheetBox
      open
      onOpenChange={(open) => !open && onDone(false)}
      title={t('money.title')}
      foot={
        <Button type="submit" form={form} wide busy={stage === 'paying'} disabled={stage === 'coming'}>
          {t('money.pay', { amount: rupees(amount) })}
        </Button>
      }
    >
      <form id={form} className="grid gap-3.5" onSubmit={onSubmit} noValidate>
        {stage === 'coming' && <span className="skeleton block h-44" />}
        <div ref={place} />
        {refusal !== null && (
          <p role="alert" className="text-15 text-danger">
            {refusal || t('money.refused.other')}
          </p>
        )}
      </form>
    </SheetBox>
  );
}
