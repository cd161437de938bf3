import type { User } from '@konnect/api/auth';
import { useAuthState } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { Failed } from '../../components/failed';
import { useLoginHere } from '../../lib/back';
import { useConfig } from '../../lib/config';
import { useTitle } from '../../lib/title';
import { AboutStep } from './about-step';
import { Choose } from './choose';
import { STEPS } from './steps';
import { useOnboarding } from './use-onboarding';

const FORM = 'about-step';

type Ways = ReturnType<typeof useOnboarding>;

function Foot({ step, send, leave, on, back }: Ways) {
  const { t } = useTranslation('onboarding');
  return (
    <>
      {send.isError && (
        <p role="alert" className="mt-4 text-danger">
          {t('failed')}
        </p>
      )}
      <div className="mt-8 flex flex-wrap gap-2.5">
        {step === 'profile' ? (
          <Button type="submit" form={FORM}>
            {t('next')}
          </Button>
        ) : (
          <Button busy={send.isPending} onClick={on}>
            {step === STEPS.at(-1) ? t('finish') : t('next')}
          </Button>
        )}
        {back !== null && (
          <Button look="outline" onClick={back}>
            {t('back')}
          </Button>
        )}
        <Button look="quiet" onClick={leave}>
          {t('skip')}
        </Button>
      </div>
    </>
  );
}

function Steps({ user }: { user: User }) {
  const { t } = useTranslation('onboarding');
  const ways = useOnboarding(user);
  const config = useConfig();
  const { step, chosen, choose } = ways;
  return (
    <>
      <p className="num text-15 text-muted">
        {t('stepOf', { number: STEPS.indexOf(step) + 1, of: STEPS.length })}
      </p>
      <h1 className="mt-1 mb-2 text-32 font-display tracking-[-0.02em]">{t(`${step}.title`)}</h1>
      <p className="mb-6 text-ink-2">{t(`${step}.text`)}</p>
      {step === 'profile' && <AboutStep user={user} id={FORM} onDone={ways.on} />}
      {step !== 'profile' && config.isError && config.data === undefined && (
        <Failed error={config.error} onRetry={() => void config.refetch()} />
      )}
      {step !== 'profile' && config.isPending && <div aria-hidden className="skeleton h-72" />}
      {step !== 'profile' && config.data && (
        <Choose
          label={t(`${step}.title`)}
          kind={step === 'interests' ? 'topic' : 'goal'}
          offered={config.data[step]}
          chosen={chosen[step]}
          onChange={(list) => choose({ [step]: list })}
        />
      )}
      <Foot {...ways} />
    </>
  );
}

/** Three short steps after signing up; each can be skipped and come back to. */
export default function OnboardingPage() {
  const { t } = useTranslation('onboarding');
  useTitle(t('title'));
  const { status, user } = useAuthState();
  const login = useLoginHere();
  if (status === 'out') {
    return <Navigate to={login} replace />;
  }
  return (
    <div className="page pt-6 pb-16 desk:pt-14">
      <div className="max-w-[760px]">
        {user ? <Steps key={user.id} user={user} /> : <div aria-hidden className="skeleton h-96" />}
      </div>
    </div>
  );
}
