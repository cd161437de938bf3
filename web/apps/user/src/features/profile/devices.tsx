import { answerOf, type Schemas } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { clockTime, day } from '@konnect/ui/format';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../components/failed';

type Device = Schemas['Device'];
export const devicesKey = ['sign-ins'];
/** The others are asked for. */
const FEW = 5;
const MOST = '100';

/** Where one is signed in, and the way out of each. */
export function Devices() {
  const { t } = useTranslation('profile');
  const api = useApi();
  const [all, showAll] = useState(false);
  const list = useQuery({
    queryKey: devicesKey,
    queryFn: async () =>
      (await answerOf(api.GET('/api/users/me/sign-ins', { params: { query: { limit: MOST } } }))).items,
  });
  if (list.isError && list.data === undefined) {
    return <Failed error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (list.data === undefined) {
    return <span aria-hidden className="skeleton block h-20" />;
  }
  const shown = all ? list.data : list.data.slice(0, FEW);
  return (
    <>
      <ul aria-label={t('devices')}>
        {shown.map((device) => (
          <Row key={device.id} device={device} />
        ))}
      </ul>
      {shown.length < list.data.length && (
        <Button look="outline" size="sm" className="mt-4" onClick={() => showAll(true)}>
          {t('allDevices', { count: list.data.length })}
        </Button>
      )}
    </>
  );
}

function Row({ device }: { device: Device }) {
  const { t, i18n } = useTranslation('profile');
  const api = useApi();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () =>
      answerOf(api.DELETE('/api/users/me/sign-ins/{id}', { params: { path: { id: device.id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: devicesKey }),
  });
  const name = device.device ?? t('someDevice');
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-3">
      <span className="grid min-w-0 leading-[1.35]">
        <span className="font-mid">{name}</span>
        <span className="num text-15 text-muted">
          {device.current
            ? t('thisDevice')
            : t('lastUsed', {
                day: day(device.lastUsedAt, i18n.language),
                time: clockTime(device.lastUsedAt),
              })}
        </span>
        {end.isError && (
          <span role="alert" className="text-15 text-danger">
            {t('notEnded')}
          </span>
        )}
      </span>
      {!device.current && (
        <Button
          look="outline"
          size="sm"
          busy={end.isPending}
          aria-label={t('endSignInOf', { name })}
          onClick={() => end.mutate()}
        >
          {t('signOut')}
        </Button>
      )}
    </li>
  );
}
