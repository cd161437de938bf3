import type { components } from './schema';

export type ProblemBody = components['schemas']['Problem'];

/** A refusal of the server, or `UNREACHABLE` when there was no answer at all. */
export class ProblemError extends Error {
  readonly code: string;
  readonly status: number;
  /** What is wrong with which field of the request. */
  readonly fields: Readonly<Record<string, string>>;
  /** Seconds after which a new try makes sense, where the server says so. */
  readonly retryAfter: number | undefined;

  constructor(body: Pick<ProblemBody, 'code' | 'status' | 'detail' | 'errors'>, retryAfter?: number) {
    super(body.detail);
    this.name = 'ProblemError';
    this.code = body.code;
    this.status = body.status;
    this.fields = Object.fromEntries((body.errors ?? []).map((e) => [e.field ?? '', e.message ?? '']));
    this.retryAfter = retryAfter;
  }
}

export const unreachable = () =>
  new ProblemError({ code: 'UNREACHABLE', status: 0, detail: 'The server did not answer' });

/** The code of any error: that of the server, or `UNREACHABLE`. */
export const codeOf = (error: unknown) => (error instanceof ProblemError ? error.code : 'UNREACHABLE');

/** The code where the catalogue has words for it, else `other`: what the server says is English, and never shown. */
export function wordFor(error: unknown, known: readonly string[]): string {
  const code = codeOf(error);
  return known.includes(code) ? code : 'other';
}

function isProblem(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'code' in body && 'status' in body;
}

/** What an answer that is no success says. */
export function problemOf(body: unknown, response: Response): ProblemError {
  const after = Number(response.headers.get('Retry-After'));
  return new ProblemError(
    isProblem(body) ? body : { code: 'UNREACHABLE', status: response.status, detail: response.statusText },
    Number.isFinite(after) && after > 0 ? after : undefined,
  );
}
