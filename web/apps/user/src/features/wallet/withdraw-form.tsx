import { zodResolver } from '@hookform/resolvers/zod';
import { answerOf, newKey } from '@konnect/api/client';
import { ProblemError, wordFor } from '@konnect/api/problem';
import { useApi } from '@konnect/api/provider';
import { transactionsKey, useWallet } from '@konnect/session/wallet-query';
import { Button } from '@konnect/ui/button';
import { TextField } from '@konnect/ui/field';
import { rupees } from '@konnect/ui/format';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import * as z from 'zod/mini';

const MOST = 10_000;
const KNOWN = [
  'UNREACHABLE',
  'PAYOUT_DETAILS_MISSING',
  'INSUFFICIENT_BALANCE',
  'VALIDATION_FAILED',
  'RATE_LIMITED',
];
const form = z.object({
  amount: z.string().check(
    z.trim(),
    z.regex(/^\d{1,5}(\.\d{1,2})?$/),
    z.refine((text) => Number(text) >= 1 && Number(text) <= MOST),
  ),
});

/** How much, and the one button. */
export function WithdrawForm({ onDone }: { onDone: () => void }) {
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
  const word = wordFor(error, KNOWN);
  return (
    <p role="alert" className="text-15 text-danger">
      {t(`withdraw.refused.${word}`)}{' '}
      {word === 'PAYOUT_DETAILS_MISSING' && (
        <Link to="/profile#payout" className="link">
          {t('withdraw.toDetails')}
        </Link>
      )}
    </p>
  );
}
