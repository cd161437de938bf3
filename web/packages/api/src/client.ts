import createClient, { type Middleware } from 'openapi-fetch';
import type { Auth } from './auth';
import { problemOf, unreachable } from './problem';
import type { components, paths } from './schema';
import { SERVER } from './server';

export type Schemas = components['schemas'];
export type Api = ReturnType<typeof createApi>;

const UNAUTHENTICATED = 401;

function authorized(auth: Auth): Middleware {
  return {
    async onRequest({ request }) {
      const token = await auth.token();
      if (token !== null) {
        request.headers.set('Authorization', `Bearer ${token}`);
      }
      return request;
    },
    async onResponse({ response, request }) {
      if (response.status !== UNAUTHENTICATED || !request.headers.has('Authorization')) {
        return response;
      }
      await auth.renew().catch(() => undefined);
      return response;
    },
  };
}

/** The server's operations, typed by its own document, in the name of one person. */
export function createApi(auth: Auth) {
  const client = createClient<paths>({ baseUrl: SERVER, credentials: 'include' });
  client.use(authorized(auth));
  return client;
}

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The body of a success; a refusal and silence are thrown as `ProblemError`. */
export async function answerOf<T>(asked: Promise<Answer<T>>): Promise<NonNullable<T>> {
  let answer: Answer<T>;
  try {
    answer = await asked;
  } catch {
    throw unreachable();
  }
  if (answer.data === undefined || answer.data === null) {
    throw problemOf(answer.error, answer.response);
  }
  return answer.data;
}

/** For a request that moves money: the same key for each try of one and the same press. */
export const newKey = () => crypto.randomUUID();
