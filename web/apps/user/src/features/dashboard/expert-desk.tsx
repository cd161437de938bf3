import type { User } from '@konnect/api/auth';
import { answerOf } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { Switch } from '@konnect/ui/switch';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Earnings } from './earnings';
import { OnDuty } from './on-duty';
import { PastPart } from './past-part';
import { UpcomingPart } from './upcoming-part';
import { useOwnExpert } from './use-past';
import { WaitingPart } from './waiting-part';

/** For an expert: whether one takes sessions, who waits, what is booked, what it has brought. */
export function ExpertDesk({ user }: { user: User }) {
  const { t } = useTranslation('dashboard');
  return (
    <>
      <OnDuty user={user} />
      <div className="grid gap-x-[72px] wide:grid-cols-[minmax(0,1fr)_380px]">
        <div className="min-w-0">
          <WaitingPart />
          <UpcomingPart side="expert" none={<p className="text-ink-2">{t('noneBooked')}</p>} />
          <PastPart side="expert" none={<p className="text-ink-2">{t('noneHeld')}</p>} />
          <UpcomingPart side="user" none={<p className="text-ink-2">{t('noneAhead')}</p>} />
        </div>
        <div>
          <Earnings />
          <ByHand />
        </div>
      </div>
    </>
  );
}

/** Whether requests begin by themselves or are answered by hand. */
function ByHand() {
  const { t } = useTranslation('dashboard');
  const api = useApi();
  const queries = useQueryClient();
  const own = useOwnExpert();
  const change = useMutation({
    mutationFn: (autoAccept: boolean) =>
      answerOf(
        api.PUT('/api/experts/{id}', { params: { path: { id: own.data?.id ?? '' } }, body: { autoAccept } }),
      ),
    onSuccess: (saved) => queries.setQueryData(['experts', 'me'], saved),
  });
  const on = change.isPending ? change.variables : (own.data?.autoAccept ?? true);
  return (
    <div className="mt-6">
      <Switch
        label={t('autoAccept')}
        checked={on}
        disabled={own.data === undefined}
        onChange={(next) => change.mutate(next)}
      />
      <p className="text-15 text-muted">{t(on ? 'autoText' : 'byHandText')}</p>
      {change.isError && (
        <p role="alert" className="text-15 text-danger">
          {t('notChanged')}
        </p>
      )}
    </div>
  );
}
