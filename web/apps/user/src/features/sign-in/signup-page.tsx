import { zodResolver } from '@hookform/resolvers/zod';
import { answerOf } from '@konnect/api/client';
import { ProblemError } from '@konnect/api/problem';
import { useApi } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { PasswordField, TextField } from '@konnect/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { Trans, useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { StrengthLine } from '../../components/strength-line';
import { onboardingFor } from '../../lib/addresses';
import { useConfig } from '../../lib/config';
import { USUAL_BOUNDS } from '../../lib/password-rules';
import { useTitle } from '../../lib/title';
import { DemoEntry } from './demo-entry';
import { EmailField } from './email-field';
import { Frame } from './frame';
import { GoogleEntry } from './google-entry';
import { Refusal } from './refusal';
import { MOST_NAME, type SignUp, signUpRules } from './rules';
import { useEnter } from './use-enter';

/** The field that a refusal is about, with its word; null when it is about none. */
function faultOf(error: unknown): { field: keyof SignUp; word: string } | null {
  if (!(error instanceof ProblemError)) {
    return null;
  }
  if (error.code === 'EMAIL_IN_USE') {
    return { field: 'email', word: 'emailInUse' };
  }
  const words = { password: 'passwordEasy', email: 'emailWrong', name: 'nameMissing' } as const;
  const field = (['password', 'email', 'name'] as const).find((each) => each in error.fields);
  return field === undefined ? null : { field, word: words[field] };
}

function useSignUp() {
  const api = useApi();
  const { enter, ...rest } = useEnter();
  const bounds = useConfig().data?.limits ?? USUAL_BOUNDS;
  const form = useForm<SignUp>({
    resolver: zodResolver(signUpRules(bounds)),
    mode: 'onTouched',
    defaultValues: { name: '', email: '', password: '' },
  });
  const signUp = useMutation({
    mutationFn: (body: SignUp) => answerOf(api.POST('/api/auth/signup', { body })),
    onSuccess: (answer) => enter(answer, onboardingFor),
    onError: (error) => {
      const fault = faultOf(error);
      if (fault !== null) {
        form.setError(fault.field, { message: fault.word }, { shouldFocus: true });
      }
    },
  });
  return {
    ...rest,
    enter,
    bounds,
    form,
    signUp,
    refusal: faultOf(signUp.error) === null ? signUp.error : null,
  };
}

/** A new account. */
export default function SignupPage() {
  const { t } = useTranslation('sign-in');
  useTitle(t('signUpTitle'));
  const { next, keeping, inside, enter, bounds, form, signUp, refusal } = useSignUp();
  const [name, email, password] = useWatch({ control: form.control, name: ['name', 'email', 'password'] });
  const { errors } = form.formState;
  const word = (message: string | undefined) =>
    message && t(message, { min: bounds.minPasswordLength, max: bounds.maxPasswordLength });

  if (inside && signUp.isIdle) {
    return <Navigate to={next} replace />;
  }
  const login = (
    <Link className="link" to={keeping('/login')}>
      {t('toLogIn')}
    </Link>
  );
  return (
    <Frame
      title={t('signUpTitle')}
      foot={
        <>
          {t('haveAccount')} {login}
        </>
      }
    >
      <form
        noValidate
        className="grid gap-4"
        onSubmit={form.handleSubmit((body) => signUp.mutateAsync(body).catch(() => undefined))}
      >
        <Refusal error={refusal} />
        <TextField
          label={t('name')}
          autoComplete="name"
          maxLength={MOST_NAME}
          error={word(errors.name?.message)}
          {...form.register('name')}
        />
        <EmailField error={word(errors.email?.message)} {...form.register('email')} />
        <PasswordField
          label={t('password')}
          autoComplete="new-password"
          error={word(errors.password?.message)}
          hint={<StrengthLine password={password} least={bounds.minPasswordLength} known={[name, email]} />}
          {...form.register('password')}
        />
        <Button type="submit" busy={signUp.isPending} wide>
          {t('signUp')}
        </Button>
        <p className="text-15 text-muted">
          <Trans
            t={t}
            i18nKey="agree"
            components={{
              terms: <Link className="link" to="/terms" />,
              privacy: <Link className="link" to="/privacy" />,
            }}
          />
        </p>
      </form>
      <GoogleEntry next={onboardingFor(next)} />
      <DemoEntry onEnter={enter} />
    </Frame>
  );
}
