import { zodResolver } from '@hookform/resolvers/zod';
import { answerOf } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useTitle } from '../../lib/title';
import { EmailField } from './email-field';
import { Frame } from './frame';
import { Refusal } from './refusal';
import { type Forgot, forgotRules } from './rules';
import { useEnter } from './use-enter';

/** `/forgot-password`: asks for the mail with the link. Whether the address has an account is not told to anybody. */
export default function ForgotPage() {
  const { t } = useTranslation('sign-in');
  useTitle(t('forgot.title'));
  const api = useApi();
  const { keeping } = useEnter();
  /** What was typed on the page of logging in. */
  const { state } = useLocation() as { state: Partial<Forgot> | null };
  const form = useForm<Forgot>({
    resolver: zodResolver(forgotRules),
    mode: 'onTouched',
    defaultValues: { email: state?.email ?? '' },
  });
  const ask = useMutation({
    mutationFn: (body: Forgot) => answerOf(api.POST('/api/auth/password/forgot', { body })),
  });
  const fault = form.formState.errors.email?.message;
  return (
    <Frame
      title={t('forgot.title')}
      foot={
        <>
          {t('forgot.remembered')}{' '}
          <Link className="link" to={keeping('/login')}>
            {t('toLogIn')}
          </Link>
        </>
      }
    >
      <div role="status">
        {ask.isSuccess && (
          <div className="grid gap-3 border-t-[1.5px] border-ink pt-4">
            <p>{t('forgot.sent', { email: ask.variables.email })}</p>
            <p className="text-ink-2">{t('forgot.notThere')}</p>
            <Button look="outline" className="justify-self-start" onClick={() => ask.reset()}>
              {t('forgot.again')}
            </Button>
          </div>
        )}
      </div>
      {!ask.isSuccess && (
        <form
          noValidate
          className="grid gap-4"
          onSubmit={form.handleSubmit((body) => ask.mutateAsync(body).catch(() => undefined))}
        >
          <p className="text-ink-2">{t('forgot.text')}</p>
          <Refusal error={ask.error} />
          <EmailField error={fault && t(fault)} {...form.register('email')} />
          <Button type="submit" busy={ask.isPending} wide>
            {t('forgot.send')}
          </Button>
        </form>
      )}
    </Frame>
  );
}
