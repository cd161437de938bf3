import { Code, useCode } from '@konnect/ui/code';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const formCode = new Code(async () => (await import('./withdraw-form')).WithdrawForm);

/** Money back to one's bank: leaves the balance at once, and stays open until it is settled. */
export function Withdraw() {
  const { t } = useTranslation('wallet');
  const [open, setOpen] = useState(false);
  const Form = useCode(formCode, open);
  return (
    <section className="mt-6">
      {open && Form ? (
        <Form onDone={() => setOpen(false)} />
      ) : (
        <button type="button" className="link text-15" onClick={() => setOpen(true)}>
          {t('withdraw.open')}
        </button>
      )}
    </section>
  );
}
