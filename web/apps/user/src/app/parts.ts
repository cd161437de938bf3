import { cookieSignIn } from '@konnect/api/cookie-sign-in';
import { ProblemError } from '@konnect/api/problem';
import { QueryClient } from '@tanstack/react-query';

const TRIES = 2;

/** The person of this browser. The first question is asked while the first page is still being drawn. */
export const auth = cookieSignIn();
void auth.renew().catch(() => undefined);

/** A refusal stays one however often it is asked for; only silence and overload are tried again. */
const worthAgain = (error: unknown) =>
  !(error instanceof ProblemError) || error.status === 0 || error.status >= 500;

export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (failed, error) => failed < TRIES && worthAgain(error) },
  },
});
