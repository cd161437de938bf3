import { cookieSignIn } from '@konnect/api/cookie-sign-in';
import { onlineManager } from '@tanstack/react-query';
import { forgetPushes } from '../lib/push';
import { newQueries } from '../lib/queries';

/** The person of this browser. The first question is asked while the first page is still being drawn. */
export const auth = cookieSignIn();
auth.subscribe(() => {
  if (auth.state().status === 'out') {
    delete document.documentElement.dataset.signedIn;
    void forgetPushes().catch(() => undefined);
  }
});
void auth.renew().catch(() => undefined);

/** It takes a page to be opened with a line: of one opened without, it would not hear that there is one now. */
onlineManager.setOnline(navigator.onLine);
export const queries = newQueries();
