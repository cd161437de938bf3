import { cookieSignIn } from '@konnect/api/cookie-sign-in';
import { newQueries } from '../lib/queries';

/** The person of this browser. The first question is asked while the first page is still being drawn. */
export const auth = cookieSignIn();
auth.subscribe(() => {
  if (auth.state().status === 'out') {
    delete document.documentElement.dataset.signedIn;
  }
});
void auth.renew().catch(() => undefined);

export const queries = newQueries();
