import { zodResolver } from '@hookform/resolvers/zod';
import { answerOf, newKey } from '@konnect/api/client';
import { codeOf, ProblemError } from '@konnect/api/problem';
import { useApi } from '@konnect/api/provider';
import { transactionsKey, useWallet } from '@konnect/session/wallet-query';
import { Button } from '@konnect/ui/button';
import { TextField } from '@konnect/ui/field';
import { rupees } from '@konnect/ui/format';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { z } from 'zod';

const MOST = 10_000;
const REFUSED = ['PAYOUT_DETAILS_MISSING', 'INSUFFICIENT_BALANCE'] as const;
const form = z.object({
  amount: z
    .string()
    .trim()
    .regex(/^\d{1,5}(\.\d{1,2})?$/)
    .refine((text) => Number(text) >= 1 && Number(text) <= MOST),
});

/** Money back to one's bank: leaves the balance at once, and stays open until it is settled. */
export function Withdraw() {
  const { t } = useTranslation('wallet');
  const [open, setOpen] = useState(false);
  return (
    <section className="mt-6">
      {open ? (
        <WithdrawForm onDone={() => setOpen(false)} />
      ) : (
        <button type="button" className="link text-15" onClick={() => setOpen(true)}>
          {t('withdraw.open')}
        </button>
      )}
    </section>
  );
}

function WithdrawForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('wallet');
  const api = useApi();
  const queries = useQueryClient();
  const balance = useWallet().data?.balance ?? 0;
  const key = useRef(newKey());
  const { register, handleSubmit, watch, formState } = useForm({
    resolver: zodResolver(form),
    mode: 'onChange',
    defaultValues: { amount: '' },
  });
  const withdraw = useMutation({
    mutationFn: (amount: number) =>
      answerOf(
        api.POST('/api/wallet/withdraw', {
          params: { header: { 'Idempotency-Key': key.current } },
          body: { amount },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['wallet'] });
      await queries.invalidateQueries({ queryKey: transactionsKey });
      onDone();
    },
    // An answer, even a no, is the end of this press; after silence the same one is tried again.
    onError: (error) => {
      if (error instanceof ProblemError && error.status !== 0) {
        key.current = newKey();
      }
    },
  });
  const amount = Number(watch('amount'));
  const { error } = withdraw;
  const tooMuch = amount > balance ? t('withdraw.tooMuch', { amount: rupees(balance) }) : undefined;
  return (
    <form
      className="grid gap-3 border-t-[1.5px] border-ink pt-6"
      noValidate
      onSubmit={(event) => void handleSubmit(() => !tooMuch && withdraw.mutate(amount))(event)}
    >
      <h2 className="text-24">{t('withdraw.title')}</h2>
      <TextField
        label={t('withdraw.amount')}
        inputMode="decimal"
        icon={<span className="text-muted">₹</span>}
        error={formState.errors.amount ? t('withdraw.bounds') : tooMuch}
        hint={t('withdraw.hint', { amount: rupees(balance) })}
        {...register('amount')}
      />
      {error && <Refused error={error} />}
      <div className="flex gap-2">
        <Button
          type="submit"
          busy={withdraw.isPending}
          disabled={!formState.isValid || tooMuch !== undefined}
        >
          {formState.isValid ? t('withdraw.take', { amount: rupees(amount) }) : t('withdraw.open')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('withdraw.notNow')}
        </Button>
      </div>
    </form>
  );
}

/** Says what is missing, and where it can be said. */
function Refused({ error }: { error: Error }) {
  const { t } = useTranslation('wallet');
  const code = codeOf(error);
  const known = REFUSED.find((each) => each === code) ?? 'other';
  return (
    <p role="alert" className="text-15 text-danger">
      {code === 'UNREACHABLE' ? t('withdraw.failed') : t(`withdraw.refused.${known}`)}{' '}
      {code === 'PAYOUT_DETAILS_MISSING' && (
        <Link to="/profile#payout" className="link">
          {t('withdraw.toDetails')}
        </Link>
      )}
    </p>
  );
}
