import { ProblemError } from '@konnect/api/problem';
import { QueryClient } from '@tanstack/react-query';

const TRIES = 2;
const FRESH_MS = 15_000;

/** A refusal stays one however often it is asked for; only silence and overload are tried again. */
const worthAgain = (error: unknown) =>
  !(error instanceof ProblemError) || error.status === 0 || error.status >= 500;

/** What one person's pages know of the server's answers, and how they ask again. */
export const newQueries = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: FRESH_MS, retry: (failed, error) => failed < TRIES && worthAgain(error) },
    },
  });
