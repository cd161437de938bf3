import { zodResolver } from '@hookform/resolvers/zod';
import { answerOf } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { PasswordField } from '@konnect/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { useTitle } from '../../lib/title';
import { DemoEntry } from './demo-entry';
import { EmailField } from './email-field';
import { Frame } from './frame';
import { GoogleEntry, GoogleFault } from './google-entry';
import { Refusal } from './refusal';
import { type LogIn, logInRules } from './rules';
import { useEnter } from './use-enter';

/** Signing in by email and password; then on to where one came from. */
export default function LoginPage() {
  const { t } = useTranslation('sign-in');
  useTitle(t('logIn'));
  const api = useApi();
  const { next, keeping, enter, inside } = useEnter();
  const form = useForm<LogIn>({
    resolver: zodResolver(logInRules),
    mode: 'onTouched',
    defaultValues: { email: '', password: '' },
  });
  const logIn = useMutation({
    mutationFn: (body: LogIn) => answerOf(api.POST('/api/auth/login', { body })),
    onSuccess: (answer) => enter(answer),
  });
  const { errors } = form.formState;
  const word = (message: string | undefined) => message && t(message);

  if (inside && logIn.isIdle) {
    return <Navigate to={next} replace />;
  }
  return (
    <Frame
      title={t('logInTitle')}
      foot={
        <>
          {t('newHere')}{' '}
          <Link className="link" to={keeping('/signup')}>
            {t('toSignUp')}
          </Link>
        </>
      }
    >
      <form
        noValidate
        className="grid gap-4"
        onSubmit={form.handleSubmit((body) => logIn.mutateAsync(body).catch(() => undefined))}
      >
        {logIn.isIdle && <GoogleFault />}
        <Refusal error={logIn.error} />
        <EmailField error={word(errors.email?.message)} {...form.register('email')} />
        <PasswordField
          label={t('password')}
          autoComplete="current-password"
          error={word(errors.password?.message)}
          {...form.register('password')}
        />
        <Button type="submit" busy={logIn.isPending} wide>
          {t('logIn')}
        </Button>
        <Link
          className="link justify-self-start py-1 text-15"
          to={keeping('/forgot-password')}
          state={{ email: form.watch('email') }}
        >
          {t('forgot.link')}
        </Link>
      </form>
      <GoogleEntry next={next} />
      <DemoEntry onEnter={enter} />
    </Frame>
  );
}
