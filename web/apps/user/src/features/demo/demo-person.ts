import { Auth } from '@konnect/api/auth';
import { createApi, type Schemas } from '@konnect/api/client';
import { problemOf, unreachable } from '@konnect/api/problem';
import { SERVER } from '@konnect/api/server';

type As = 'user' | 'expert';
type SignedIn = Schemas['DemoSignInOut'];

async function post(body: object): Promise<Response> {
  try {
    return await fetch(`${SERVER}/api/auth/demo`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    throw unreachable();
  }
}

/** A person of the demo, signed in by this page's memory alone; two of them live in it side by side. */
export function demoPerson(as: As) {
  let last: SignedIn | null = null;

  const ask = async (refreshToken: string | undefined): Promise<SignedIn> => {
    const response = await post({
      as,
      memory: true,
      ...(refreshToken === undefined ? {} : { refreshToken }),
    });
    const body: unknown = await response.json().catch(() => null);
    if (response.ok) {
      return body as SignedIn;
    }
    const problem = problemOf(body, response);
    if (refreshToken !== undefined && problem.status >= 400 && problem.status < 500) {
      return ask(undefined);
    }
    throw problem;
  };

  const auth = new Auth(async () => {
    last = await ask(last?.refreshToken);
    return last;
  });
  return { as, auth, api: createApi(auth), expertId: () => last?.expertId };
}

export type DemoPerson = ReturnType<typeof demoPerson>;
