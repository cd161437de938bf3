import { answerOf, type Schemas } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { Checkbox } from '@konnect/ui/checkbox';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../components/failed';

type Preference = Schemas['Preference'];
const key = ['notifications', 'preferences'];
const WAYS = ['app', 'mail'] as const;

function usePreferences() {
  const api = useApi();
  const queries = useQueryClient();
  const list = useQuery({
    queryKey: key,
    queryFn: async () => (await answerOf(api.GET('/api/users/me/notifications'))).items,
  });
  const change = useMutation({
    mutationFn: async (next: Preference) =>
      (await answerOf(api.PUT('/api/users/me/notifications', { body: { items: [next] } }))).items,
    onSuccess: (items) => queries.setQueryData(key, items),
  });
  return { list, change };
}

/** What one is told of, here and by mail. */
export function Told() {
  const { t } = useTranslation('profile');
  const { list, change } = usePreferences();
  if (list.isError && list.data === undefined) {
    return <Failed error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (list.data === undefined) {
    return <span aria-hidden className="skeleton block h-72" />;
  }
  return (
    <>
      {list.data.map((each) => {
        const now = change.isPending && change.variables.kind === each.kind ? change.variables : each;
        return (
          <fieldset
            key={each.kind}
            className="flex flex-wrap items-center gap-x-8 border-b border-line py-1.5"
          >
            <legend className="float-left w-full flex-1 basis-full desk:basis-60">
              {t(`told.${each.kind}`)}
            </legend>
            {WAYS.map((way) => (
              <Checkbox key={way} checked={now[way]} onChange={(on) => change.mutate({ ...now, [way]: on })}>
                {t(`told.${way}`)}
              </Checkbox>
            ))}
          </fieldset>
        );
      })}
      {change.isError && (
        <p role="alert" className="pt-3 text-15 text-danger">
          {t('told.failed')}
        </p>
      )}
    </>
  );
}
