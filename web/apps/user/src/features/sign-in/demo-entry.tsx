import type { SignIn } from '@konnect/api/auth';
import { answerOf } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConfig } from '../../lib/config';
import { Refusal } from './refusal';

/** Where the server plays its demo: in without an account, and told that all of it is made up. */
export function DemoEntry({ onEnter }: { onEnter: (answer: SignIn) => void }) {
  const { t } = useTranslation('sign-in');
  const config = useConfig();
  const api = useApi();
  const enter = useMutation({
    mutationFn: () => answerOf(api.POST('/api/auth/demo', { body: { as: 'user' } })),
    onSuccess: onEnter,
  });
  if (!config.data?.demo) {
    return null;
  }
  return (
    <section className="mt-10 grid justify-items-start gap-3 border-t-[1.5px] border-ink pt-4">
      <h2 className="text-20">{t('demo.title')}</h2>
      <p className="text-ink-2">{t('demo.text')}</p>
      <Refusal error={enter.error} />
      <Button look="outline" busy={enter.isPending} onClick={() => enter.mutate()}>
        {t('demo.action')}
      </Button>
    </section>
  );
}
