import { answerOf } from '@konnect/api/client';
import { codeOf } from '@konnect/api/problem';
import { useApi } from '@konnect/api/provider';
import { useLive } from '@konnect/realtime/provider';
import { walletKey } from '@konnect/session/wallet-query';
import { Button } from '@konnect/ui/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The mentee's line, dead for the server although nobody hung up. */
function useLine() {
  const live = useLive();
  const [isCut, setCut] = useState(false);
  const toggle = () => {
    isCut ? live?.mend() : live?.cut();
    setCut(!isCut);
  };
  return { isCut, toggle, ready: live !== null };
}

/** Three ways to disturb a conversation that is paid by the minute. */
export function Controls() {
  const { t } = useTranslation('demo');
  const api = useApi();
  const queries = useQueryClient();
  const line = useLine();
  const drain = useMutation({
    mutationFn: () => answerOf(api.POST('/api/demo/drain')),
    onSuccess: () => queries.invalidateQueries({ queryKey: walletKey }),
  });
  const kill = useMutation({ mutationFn: () => answerOf(api.POST('/api/demo/kill')) });
  const failed = kill.error ?? drain.error;
  return (
    <section aria-labelledby="disturb" className="grid gap-3">
      <h2 id="disturb" className="border-t-[1.5px] border-ink pt-3 text-20">
        {t('disturb')}
      </h2>
      <Button look="outline" disabled={!line.ready} aria-pressed={line.isCut} onClick={line.toggle}>
        {t(line.isCut ? 'mendLine' : 'cutLine')}
      </Button>
      <Button look="outline" busy={drain.isPending} onClick={() => drain.mutate()}>
        {t('drain')}
      </Button>
      <Button look="danger" busy={kill.isPending} onClick={() => kill.mutate()}>
        {t('kill')}
      </Button>
      <p role="status" className="min-h-6 text-15 text-ink-2">
        {kill.isSuccess && t('killed')}
        {failed !== null && t(`refused.${codeOf(failed)}`, { defaultValue: t('refused.other') })}
      </p>
    </section>
  );
}
