import { answerOf } from '@konnect/api/client';
import { codeOf } from '@konnect/api/problem';
import { useApi, useAuth } from '@konnect/api/provider';
import { buttonClass } from '@konnect/ui/button';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Failed } from '../../components/failed';
import { useTitle } from '../../lib/title';

/** The same link may be opened again and again: it says each time that the address is confirmed. */
function useVerified(token: string) {
  const api = useApi();
  const auth = useAuth();
  return useQuery({
    queryKey: ['email', 'verify', token],
    queryFn: async () => {
      const answer = await answerOf(api.POST('/api/auth/email/verify', { body: { token } }));
      const { user } = auth.state();
      if (user !== null) {
        // The link may be another person's: who is signed in here is asked for anew.
        auth.changed(await answerOf(api.GET('/api/users/me')));
      }
      return answer;
    },
    enabled: token !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** `/verify-email?token=…`: where the mail's link leads. */
export default function VerifyPage() {
  const { t } = useTranslation('sign-in');
  useTitle(t('verify.title'));
  const [address] = useSearchParams();
  const token = address.get('token') ?? '';
  const verified = useVerified(token);
  const worthless = token === '' || codeOf(verified.error) === 'VALIDATION_FAILED';
  return (
    <div className="page pt-6 pb-16 desk:pt-14">
      <div className="grid max-w-[420px] justify-items-start gap-4">
        <h1 className="text-32 font-display tracking-[-0.02em]">{t('verify.title')}</h1>
        <div role="status" className="w-full">
          {verified.isSuccess && <p>{t('verify.done')}</p>}
          {worthless && <p>{t('verify.worthless')}</p>}
          {verified.isLoading && <span className="skeleton block h-6 w-4/5" />}
        </div>
        {verified.isError && !worthless && (
          <Failed error={verified.error} onRetry={() => void verified.refetch()} />
        )}
        {(verified.isSuccess || worthless) && (
          <Link to="/explore" className={buttonClass({ look: worthless ? 'outline' : 'ink' })}>
            {t('verify.on')}
          </Link>
        )}
      </div>
    </div>
  );
}
