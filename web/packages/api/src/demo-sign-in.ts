import type { SignIn } from './auth';
import { problemOf, unreachable } from './problem';

/** Comes in as somebody of the demo; refused where there is none. The cookie is set as at any other sign-in. */
export async function demoSignIn(as: 'user' | 'expert', baseUrl = ''): Promise<SignIn> {
  const response = await fetch(`${baseUrl}/api/auth/demo`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ as }),
  }).catch(() => {
    throw unreachable();
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    throw problemOf(body, response);
  }
  return body as SignIn;
}
