import { zodResolver } from '@hookform/resolvers/zod';
import { answerOf } from '@konnect/api/client';
import { codeOf, ProblemError } from '@konnect/api/problem';
import { useApi } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { PasswordField } from '@konnect/ui/field';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { StrengthLine } from '../../components/strength-line';
import { useConfig } from '../../lib/config';
import { type PasswordBounds, passwordRules, USUAL_BOUNDS } from '../../lib/password-rules';
import { devicesKey } from './devices';

const rules = (bounds: PasswordBounds) =>
  z.object({
    currentPassword: z.string().check(z.minLength(1, 'passwordMissing')),
    newPassword: passwordRules(bounds),
  });
type Change = z.infer<ReturnType<typeof rules>>;

const EMPTY: Change = { currentPassword: '', newPassword: '' };
const WORDS = { newPassword: 'passwordEasy', currentPassword: 'passwordWrong' } as const;

function useChange() {
  const api = useApi();
  const queries = useQueryClient();
  const bounds = useConfig().data?.limits ?? USUAL_BOUNDS;
  const form = useForm<Change>({
    resolver: zodResolver(rules(bounds)),
    mode: 'onTouched',
    defaultValues: EMPTY,
  });
  const change = useMutation({
    mutationFn: (body: Change) => answerOf(api.POST('/api/auth/password/change', { body })),
    onSuccess: () => {
      form.reset(EMPTY);
      void queries.invalidateQueries({ queryKey: devicesKey });
    },
    onError: (error) => {
      for (const field of ['newPassword', 'currentPassword'] as const) {
        if (error instanceof ProblemError && field in error.fields) {
          form.setError(field, { message: WORDS[field] }, { shouldFocus: true });
        }
      }
    },
  });
  return { form, change, bounds };
}

/** Another password; every other sign-in ends with it. */
export function Password({ known }: { known: string[] }) {
  const { t } = useTranslation('profile');
  const { form, change, bounds } = useChange();
  const typed = useWatch({ control: form.control, name: 'newPassword' });
  const { errors } = form.formState;
  const word = (message: string | undefined) =>
    message && t(message, { min: bounds.minPasswordLength, max: bounds.maxPasswordLength });
  const code = codeOf(change.error);
  const failed = change.isError && Object.keys(errors).length === 0;
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={form.handleSubmit((body) => change.mutateAsync(body).catch(() => undefined))}
    >
      <PasswordField
        label={t('currentPassword')}
        autoComplete="current-password"
        error={word(errors.currentPassword?.message)}
        {...form.register('currentPassword')}
      />
      <PasswordField
        label={t('newPassword')}
        autoComplete="new-password"
        error={word(errors.newPassword?.message)}
        hint={<StrengthLine password={typed} least={bounds.minPasswordLength} known={known} />}
        {...form.register('newPassword')}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look="outline" busy={change.isPending}>
          {t('changePassword')}
        </Button>
        <p role="status" className="text-15 text-ink-2">
          {change.isSuccess && t('passwordChanged')}
        </p>
      </div>
      {failed && (
        <p role="alert" className="text-15 text-danger">
          {t(code === 'CONFLICT' || code === 'RATE_LIMITED' ? `passwordRefused.${code}` : 'notSaved')}
        </p>
      )}
    </form>
  );
}
