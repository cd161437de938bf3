import type { Waiting } from '@konnect/realtime/events';
import { useNow } from '@konnect/session/use-now';
import { Button } from '@konnect/ui/button';
import { clockTime } from '@konnect/ui/format';
import { Portrait } from '@konnect/ui/portrait';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { asks, useAnswerRequest, useWaiting } from '../../lib/duty';
import { Part } from './part';

const SECOND = 1_000;

/** Who waits; and who is to be answered by hand, with the seconds that are left for it. */
export function WaitingPart() {
  const { t } = useTranslation('dashboard');
  const waiting = useWaiting();
  const asked = waiting.some(({ requestedUntil }) => requestedUntil !== undefined);
  const now = useNow(asked ? SECOND : null);
  const list = { data: waiting, isError: false, refetch: () => Promise.reject() };
  return (
    <Part title={t('waiting')} list={list} none={<p className="text-ink-2">{t('nobodyWaits')}</p>}>
      {(each) => <Row key={each.user.id} waiting={each} now={now} />}
    </Part>
  );
}

function Row({ waiting, now }: { waiting: Waiting; now: number }) {
  const { t } = useTranslation(['dashboard', 'bookings']);
  const { user, type, since, requestedUntil = '' } = waiting;
  return (
    <li className="flex flex-wrap items-center gap-x-3.5 gap-y-2 border-b border-line py-3">
      <Portrait person={user} size={44} />
      <span className="grid min-w-0 flex-1 leading-[1.35]">
        <span className="truncate font-strong">{user.name}</span>
        <span className="num facts text-15 text-muted">
          <span>{t(`bookings:type.${type}`)}</span>
          <span>{t('since', { time: clockTime(since) })}</span>
        </span>
      </span>
      {asks(waiting, now) && (
        <Answer
          name={user.name}
          requestId={waiting.requestId ?? ''}
          seconds={Math.ceil((Date.parse(requestedUntil) - now) / SECOND)}
        />
      )}
    </li>
  );
}

function Answer({ name, requestId, seconds }: { name: string; requestId: string; seconds: number }) {
  const { t } = useTranslation('dashboard');
  const navigate = useNavigate();
  const answer = useAnswerRequest();
  const say = (yes: boolean) =>
    answer.mutate(
      { requestId, yes },
      { onSuccess: (chatId) => chatId !== undefined && void navigate(`/chat/${chatId}`) },
    );
  return (
    <span className="flex flex-wrap items-center gap-2">
      {answer.isError && (
        <span role="alert" className="text-15 text-danger">
          {t('gone')}
        </span>
      )}
      <span className="num text-15 text-muted">{t('secondsLeft', { count: seconds })}</span>
      <Button look="outline" size="sm" aria-label={t('refuseOf', { name })} onClick={() => say(false)}>
        {t('refuse')}
      </Button>
      <Button
        size="sm"
        busy={answer.isPending}
        aria-label={t('acceptOf', { name })}
        onClick={() => say(true)}
      >
        {t('accept')}
      </Button>
    </span>
  );
}
