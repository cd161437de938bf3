import { ProblemError } from '@konnect/api/problem';
import { QueryClient } from '@tanstack/react-query';

const TRIES = 2;
const FRESH_MS = 15_000;

/**
 * A refusal stays one however often it is asked for; only silence and overload are tried again, and silence without a line
 * not before there is one.
 */
const worthAgain = (error: unknown) =>
  !(error instanceof ProblemError) || (error.status === 0 && navigator.onLine) || error.status >= 500;

/**
 * What one person's pages know of the server's answers, and how they ask again. Without a line a press fails at once and
 * says so: kept for later, it would move money when nobody thinks of it any more.
 */
export const newQueries = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (failed, error) => failed < TRIES && worthAgain(error),
      },
      mutations: { networkMode: 'always' },
    },
  });
