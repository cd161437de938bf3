import { Auth, type SignIn } from './auth';
import { problemOf, unreachable } from './problem';
import { SERVER } from './server';

/** Says in this browser that there is a refresh cookie worth asking with; the cookie itself no script can read. */
const HINT = 'konnect.signed-in';

const UNAUTHENTICATED = 401;

async function post(path: string): Promise<Response> {
  try {
    return await fetch(SERVER + path, { method: 'POST', credentials: 'include' });
  } catch {
    throw unreachable();
  }
}

async function refresh(): Promise<SignIn | null> {
  if (localStorage.getItem(HINT) === null) {
    return null;
  }
  const response = await post('/api/auth/refresh');
  if (response.status === UNAUTHENTICATED) {
    localStorage.removeItem(HINT);
    return null;
  }
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    throw problemOf(body, response);
  }
  return body as SignIn;
}

/** The person of this browser: signed in by the refresh cookie, in all tabs alike. */
export function cookieSignIn(): Auth {
  const auth = new Auth(refresh);
  auth.subscribe(() => {
    if (auth.state().status === 'in') {
      localStorage.setItem(HINT, '1');
    }
  });
  window.addEventListener('storage', (event) => {
    if (event.key !== HINT) {
      return;
    }
    if (event.newValue === null) {
      auth.signedOut();
    } else if (auth.state().status === 'out') {
      void auth.renew().catch(() => undefined);
    }
  });
  return auth;
}

/** Ends the sign-in here and, by the cookie, on the server. */
export async function signOut(auth: Auth): Promise<void> {
  localStorage.removeItem(HINT);
  auth.signedOut();
  await post('/api/auth/logout');
}
