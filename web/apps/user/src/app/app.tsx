import { ApiProvider } from '@konnect/api/provider';
import { LiveProvider } from '@konnect/realtime/provider';
import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { CallWatch } from './call-watch';
import { DutyWatch } from './duty-watch';
import { LiveWatch } from './live-watch';
import { Pages } from './pages';
import { auth, queries } from './parts';
import { UpdateNotice } from './update-notice';

export function App() {
  return (
    <ApiProvider auth={auth}>
      <QueryClientProvider client={queries}>
        <LiveProvider>
          <BrowserRouter>
            <LiveWatch />
            <DutyWatch />
            <UpdateNotice />
            <CallWatch />
            <Pages />
          </BrowserRouter>
        </LiveProvider>
      </QueryClientProvider>
    </ApiProvider>
  );
}
