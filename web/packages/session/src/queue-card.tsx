import { answerOf } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { clockTime } from '@konnect/ui/format';
import { MinuteLine } from '@konnect/ui/minute-line';
import { Portrait } from '@konnect/ui/portrait';
import { Price } from '@konnect/ui/price';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { firstName } from './names';
import type { QueueLinks } from './queue-card-links';
import { RequestRefused } from './request-refused';
import { useNow } from './use-now';
import { type RequestState, useRequest, type Wish } from './use-request';

const PRICE_HELD_MS = 30 * 60_000;
const MINUTE = 60;

type Props = {
  wish: Wish;
  links: QueueLinks;
  /** What is offered to whoever waits. */
  whileWaiting?: ReactNode;
};

/** Asks an expert for a session; while another one has them, a place to wait in, with permission to leave it. */
export function QueueCard({ wish, links, whileWaiting }: Props) {
  const { t } = useTranslation('session');
  const api = useApi();
  const { state, again, leave } = useRequest(wish, links.onStarted);
  const asked = useRef(Date.now());
  const params = { path: { id: wish.expertId } };
  const expert = useQuery({
    queryKey: ['expert', wish.expertId],
    queryFn: () => answerOf(api.GET('/api/experts/{id}', { params })),
  });
  const name = firstName(expert.data?.name);
  if (state.stage === 'refused' || state.stage === 'left') {
    return <RequestRefused state={state} name={name} links={links} again={again} />;
  }
  const waiting = state.stage === 'waiting';
  return (
    <section className="grid max-w-[440px] grid-cols-1 gap-3.5 rounded-m border border-line bg-surface p-5">
      <div className="flex items-center gap-3.5">
        {expert.data ? <Portrait person={expert.data} size={56} /> : <span className="skeleton size-14" />}
        <div className="min-w-0">
          <h1 tabIndex={-1} className="text-20">
            {waiting && !state.place.requestedUntil
              ? t('queue.title', { name })
              : t('queue.asking', { name })}
          </h1>
          <p className="num text-15 text-muted">
            {expert.data && <Price perMinute={expert.data.pricePerMin} className="text-ink" />}{' '}
            {waiting && t('queue.held', { time: clockTime(new Date(asked.current + PRICE_HELD_MS)) })}
          </p>
        </div>
      </div>
      {waiting ? (
        <Wait state={state} name={name} />
      ) : (
        <p className="text-15 text-ink-2">{t('queue.askingText')}</p>
      )}
      {waiting && (
        <>
          <p className="text-15 text-ink-2">{t('queue.leaveIt')}</p>
          {whileWaiting}
          <div className="grid grid-cols-2 gap-2.5">
            <Button look="outline" className="px-2 text-15 leading-[1.2] whitespace-normal!" onClick={leave}>
              {t('queue.leave')}
            </Button>
            <Button
              look="outline"
              className="px-2 text-15 leading-[1.2] whitespace-normal!"
              onClick={links.others}
            >
              {t('queue.others')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function Wait({ state, name }: { state: Extract<RequestState, { stage: 'waiting' }>; name: string }) {
  const { t } = useTranslation('session');
  const now = useNow(5_000);
  const { position, etaSeconds, etaBasis } = state.place;
  const gone = (now - state.since) / 1000;
  const eta = etaSeconds === undefined ? null : Math.max(0, etaSeconds - gone);
  const share = eta === null || !etaSeconds ? 0.5 : Math.min(0.95, 1 - eta / etaSeconds);
  return (
    <div className="grid gap-3 border-y border-line py-4" role="status">
      <b className="num text-32 leading-[1.1] font-display tracking-[-0.02em]">
        {eta === null
          ? t('queue.unknown')
          : eta < MINUTE
            ? t('queue.soon')
            : t('queue.about', { count: Math.round(eta / MINUTE) })}
      </b>
      <ol
        className="grid auto-cols-fr grid-flow-col gap-2 text-13"
        aria-label={t('queue.place', { count: position })}
      >
        <li>
          <MinuteLine progress={share} />
          <span className="mt-1.5 block text-muted">{t('queue.nowThere', { name })}</span>
        </li>
        {position > 1 && (
          <li>
            <span className="block h-1.5 rounded-[1px] bg-line" />
            <span className="mt-1.5 block text-muted">
              {position === 2 ? t('queue.first') : t('queue.ahead', { count: position - 1 })}
            </span>
          </li>
        )}
        <li>
          <span className="block h-1.5 rounded-[1px] bg-ink" />
          <span className="mt-1.5 block font-strong">{t('queue.you')}</span>
        </li>
      </ol>
      {etaBasis && <p className="text-15 text-ink-2">{t(`queue.${etaBasis}`, { name })}</p>}
    </div>
  );
}
