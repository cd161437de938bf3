import { ApiProvider } from '@konnect/api/provider';
import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { Pages } from './pages';
import { auth, queries } from './parts';

export function App() {
  return (
    <ApiProvider auth={auth}>
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <Pages />
        </BrowserRouter>
      </QueryClientProvider>
    </ApiProvider>
  );
}
