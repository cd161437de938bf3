import type { User } from '@konnect/api/auth';
import { answerOf } from '@konnect/api/client';
import { ProblemError, wordFor } from '@konnect/api/problem';
import { useApi } from '@konnect/api/provider';
import { useWallet } from '@konnect/session/wallet-query';
import { Button } from '@konnect/ui/button';
import { useCode } from '@konnect/ui/code';
import { PasswordField, TextField } from '@konnect/ui/field';
import { rupees } from '@konnect/ui/format';
import { Sheet, sheetCode } from '@konnect/ui/sheet';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

const CODES = ['BALANCE_NOT_EMPTY', 'CONFLICT', 'RATE_LIMITED', 'UNREACHABLE'];
const CONSEQUENCES = ['gone', 'stays', 'money', 'forGood'] as const;

/** The end of the account: what it means in words, and asked for by typing. */
export function DeleteAccount({ user, onDeleted }: { user: User; onDeleted: () => void }) {
  const { t } = useTranslation('profile');
  const [open, setOpen] = useState(false);
  const balance = useWallet().data?.balance ?? 0;
  // It stands in the page only while it is open, and yet it should open at once.
  useCode(sheetCode, false);
  return (
    <div className="grid justify-items-start gap-3">
      <ul className="grid list-disc gap-1.5 pl-5 text-ink-2">
        {CONSEQUENCES.map((each) => (
          <li key={each}>{t(`deletion.${each}`)}</li>
        ))}
      </ul>
      {balance > 0 && (
        <p className="num">
          {t('deletion.first', { amount: rupees(balance) })}{' '}
          <Link to="/wallet" className="link">
            {t('deletion.toWallet')}
          </Link>
        </p>
      )}
      <Button look="danger" onClick={() => setOpen(true)}>
        {t('deletion.open')}
      </Button>
      {open && <Ask user={user} onClose={() => setOpen(false)} onDeleted={onDeleted} />}
    </div>
  );
}

type AskProps = { user: User; onClose: () => void; onDeleted: () => void };

function Ask({ user, onClose, onDeleted }: AskProps) {
  const { t } = useTranslation('profile');
  const api = useApi();
  const form = useId();
  const [typed, setTyped] = useState('');
  const [password, setPassword] = useState('');
  const remove = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/users/me', { body: { password } })),
    onSuccess: onDeleted,
  });
  const { error } = remove;
  const wrong = error instanceof ProblemError && 'password' in error.fields;
  const same = typed.trim().toLowerCase() === user.email.toLowerCase();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (same && password !== '') {
      remove.mutate();
    }
  };
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('deletion.title')}
      foot={
        <Button
          type="submit"
          form={form}
          look="danger"
          wide
          busy={remove.isPending}
          disabled={!same || password === ''}
        >
          {t('deletion.now')}
        </Button>
      }
    >
      <form id={form} noValidate className="grid gap-4" onSubmit={submit}>
        {error && !wrong && (
          <p role="alert" className="rounded-m bg-danger-wash px-3.5 py-3 text-danger">
            {t(`deletion.refused.${wordFor(error, CODES)}`)}
          </p>
        )}
        <TextField
          label={t('deletion.type', { email: user.email })}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <PasswordField
          label={t('deletion.password')}
          autoComplete="current-password"
          value={password}
          error={wrong ? t('passwordWrong') : undefined}
          onChange={({ target }) => {
            setPassword(target.value);
            if (error) {
              remove.reset();
            }
          }}
        />
      </form>
    </Sheet>
  );
}
