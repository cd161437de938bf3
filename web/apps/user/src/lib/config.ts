import { type Api, answerOf } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { queryOptions, useQuery } from '@tanstack/react-query';

/** What the server wants the apps to know; it does not change while the page is open. */
export const configQuery = (api: Api) =>
  queryOptions({
    queryKey: ['config'],
    queryFn: () => answerOf(api.GET('/api/config/client')),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useConfig = () => useQuery(configQuery(useApi()));
