import { zodResolver } from '@hookform/resolvers/zod';
import { answerOf } from '@konnect/api/client';
import { ProblemError } from '@konnect/api/problem';
import { useApi, useAuth } from '@konnect/api/provider';
import { Button, buttonClass } from '@konnect/ui/button';
import { PasswordField } from '@konnect/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { StrengthLine } from '../../components/strength-line';
import { useConfig } from '../../lib/config';
import { USUAL_BOUNDS } from '../../lib/password-rules';
import { useTitle } from '../../lib/title';
import { Frame } from './frame';
import { Refusal } from './refusal';
import { type NewPassword, newPasswordRules } from './rules';

const isAbout = (error: unknown, field: string) => error instanceof ProblemError && field in error.fields;

function useReset(token: string) {
  const api = useApi();
  const auth = useAuth();
  const bounds = useConfig().data?.limits ?? USUAL_BOUNDS;
  const form = useForm<NewPassword>({
    resolver: zodResolver(newPasswordRules(bounds)),
    mode: 'onTouched',
    defaultValues: { newPassword: '' },
  });
  const reset = useMutation({
    mutationFn: (body: NewPassword) =>
      answerOf(api.POST('/api/auth/password/reset', { body: { ...body, token } })),
    // Every sign-in has ended with it, that of this browser too.
    onSuccess: () => auth.signedOut(),
    onError: (error) => {
      if (isAbout(error, 'newPassword')) {
        form.setError('newPassword', { message: 'passwordEasy' }, { shouldFocus: true });
      }
    },
  });
  return { form, reset, bounds };
}

function ResetForm({ form, reset, bounds }: ReturnType<typeof useReset>) {
  const { t } = useTranslation('sign-in');
  const password = useWatch({ control: form.control, name: 'newPassword' });
  const fault = form.formState.errors.newPassword?.message;
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={form.handleSubmit((body) => reset.mutateAsync(body).catch(() => undefined))}
    >
      <Refusal error={isAbout(reset.error, 'newPassword') ? null : reset.error} />
      <PasswordField
        label={t('reset.password')}
        autoComplete="new-password"
        error={fault && t(fault, { min: bounds.minPasswordLength, max: bounds.maxPasswordLength })}
        hint={<StrengthLine password={password} least={bounds.minPasswordLength} known={[]} />}
        {...form.register('newPassword')}
      />
      <Button type="submit" busy={reset.isPending} wide>
        {t('reset.save')}
      </Button>
      <p className="text-15 text-muted">{t('reset.ends')}</p>
    </form>
  );
}

/** `/reset-password?token=…`: where the mail's link leads. */
export default function ResetPage() {
  const { t } = useTranslation('sign-in');
  useTitle(t('reset.title'));
  const [address] = useSearchParams();
  const token = address.get('token') ?? '';
  const ways = useReset(token);
  const { reset } = ways;
  const worthless = token === '' || isAbout(reset.error, 'token');
  return (
    <Frame
      title={t('reset.title')}
      foot={
        <Link className="link" to="/login">
          {t('toLogIn')}
        </Link>
      }
    >
      <div role="status">
        {reset.isSuccess && <p>{t('reset.done')}</p>}
        {worthless && (
          <div className="grid justify-items-start gap-4">
            <p>{t('reset.worthless')}</p>
            <Link to="/forgot-password" className={buttonClass({})}>
              {t('reset.another')}
            </Link>
          </div>
        )}
      </div>
      {!reset.isSuccess && !worthless && <ResetForm {...ways} />}
    </Frame>
  );
}
