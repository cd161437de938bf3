import { zodResolver } from '@hookform/resolvers/zod';
import { answerOf, type Schemas } from '@konnect/api/client';
import { codeOf, ProblemError } from '@konnect/api/problem';
import { useApi } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { Segmented } from '@konnect/ui/choices';
import { PasswordField, TextField } from '@konnect/ui/field';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../components/failed';
import { type Payee, payoutRules, WAYS, type Way } from './rules';

type Details = Schemas['PayoutDetailsOut'];
type Change = { forget: boolean; values: Payee };

const detailsKey = ['payout-details'];
const REFUSED = ['CONFLICT', 'RATE_LIMITED'] as const;
const EMPTY: Payee = { upiId: '', account: '', ifsc: '', password: '' };
const WORDS = {
  upiId: 'payout.upiWrong',
  account: 'payout.accountWrong',
  ifsc: 'payout.ifscWrong',
  password: 'passwordWrong',
} as const;

function useChange(way: Way) {
  const api = useApi();
  const queries = useQueryClient();
  const form = useForm<Payee>({
    resolver: zodResolver(payoutRules(way)),
    mode: 'onTouched',
    defaultValues: EMPTY,
  });
  const change = useMutation({
    mutationFn: ({ forget, values: { password, upiId, account, ifsc } }: Change) =>
      forget
        ? answerOf(api.DELETE('/api/users/me/payout-details', { body: { password } }))
        : answerOf(
            api.PUT('/api/users/me/payout-details', {
              body: way === 'upi' ? { upiId, password } : { account, ifsc, password },
            }),
          ),
    onSuccess: (stored: Details) => {
      queries.setQueryData(detailsKey, stored);
      form.reset(EMPTY);
    },
    onError: (error) => {
      for (const field of ['password', 'ifsc', 'account', 'upiId'] as const) {
        if (error instanceof ProblemError && field in error.fields) {
          form.setError(field, { message: WORDS[field] }, { shouldFocus: true });
        }
      }
    },
  });
  return { form, change };
}

/** Where money goes that is taken out: shown masked, changed with the password. */
export function Payout() {
  const { t } = useTranslation('profile');
  const api = useApi();
  const details = useQuery({
    queryKey: detailsKey,
    queryFn: () => answerOf(api.GET('/api/users/me/payout-details')),
  });
  if (details.isError && details.data === undefined) {
    return <Failed error={details.error} onRetry={() => void details.refetch()} />;
  }
  if (details.data === undefined) {
    return <span aria-hidden className="skeleton block h-20" />;
  }
  const { upiId, account, ifsc } = details.data;
  const where = upiId ?? (account && `${account}, ${ifsc}`);
  return (
    <>
      <p className="num mb-4 text-ink-2">{where ? t('payout.now', { where }) : t('payout.none')}</p>
      <PayoutForm stored={where !== undefined} />
    </>
  );
}

function PayoutForm({ stored }: { stored: boolean }) {
  const { t } = useTranslation('profile');
  const [way, setWay] = useState<Way>('upi');
  const { form, change } = useChange(way);
  const { errors } = form.formState;
  const field = (name: keyof Payee) => ({
    error: errors[name]?.message && t(errors[name].message),
    ...form.register(name),
  });
  const send = (asked: Change) => change.mutateAsync(asked).catch(() => undefined);
  const forget = async () =>
    (await form.trigger('password')) && send({ forget: true, values: form.getValues() });
  const failed = change.isError && Object.keys(errors).length === 0;
  const code = codeOf(change.error);
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={form.handleSubmit((values) => send({ forget: false, values }))}
    >
      <Segmented
        label={t('payout.way')}
        value={way}
        onChange={(value) => setWay(value as Way)}
        choices={WAYS.map((value) => ({ value, label: t(`payout.ways.${value}`) }))}
      />
      {way === 'upi' ? (
        <TextField label={t('payout.upiId')} autoComplete="off" spellCheck={false} {...field('upiId')} />
      ) : (
        <>
          <TextField
            label={t('payout.account')}
            inputMode="numeric"
            autoComplete="off"
            {...field('account')}
          />
          <TextField label={t('payout.ifsc')} autoComplete="off" spellCheck={false} {...field('ifsc')} />
        </>
      )}
      <PasswordField label={t('payout.password')} autoComplete="current-password" {...field('password')} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look="outline" busy={change.isPending}>
          {t('payout.save')}
        </Button>
        {stored && (
          <Button look="quiet" disabled={change.isPending} onClick={() => void forget()}>
            {t('payout.forget')}
          </Button>
        )}
        <p role="status" className="text-15 text-ink-2">
          {change.isSuccess && t('payout.changed')}
        </p>
      </div>
      {failed && (
        <p role="alert" className="text-15 text-danger">
          {t(`payout.refused.${REFUSED.find((each) => each === code) ?? 'other'}`)}
        </p>
      )}
    </form>
  );
}
