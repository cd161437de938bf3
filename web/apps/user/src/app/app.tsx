import type { Auth } from '@konnect/api/auth';
import { ApiProvider } from '@konnect/api/provider';
import { LiveProvider } from '@konnect/realtime/provider';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { Pages } from './pages';
import { UpdateNotice } from './update-notice';
import { fetchInside, Watches } from './while-live';
import { WorkerWatch } from './worker-watch';

type Props = {
  auth: Auth;
  queries: QueryClient;
  /** Where in the app one is: the browser's address, or the one that is being drawn. */
  at: (pages: ReactNode) => ReactNode;
};

export function App({ auth, queries, at }: Props) {
  return (
    <StrictMode>
      <ApiProvider auth={auth}>
        <QueryClientProvider client={queries}>
          <LiveProvider beside={fetchInside}>
            {at(
              <>
                <Watches />
                <UpdateNotice />
                <WorkerWatch />
                <Pages />
              </>,
            )}
          </LiveProvider>
        </QueryClientProvider>
      </ApiProvider>
    </StrictMode>
  );
}
