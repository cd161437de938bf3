import type { Auth } from './auth';
import type { Schemas } from './client';
import { type ProblemBody, ProblemError, unreachable } from './problem';
import { SERVER } from './server';

export type Upload = { file: File; purpose: 'avatar' | 'attachment' | 'resume'; sessionId?: string };

/** What comes back may be no JSON at all, where something between has answered. */
function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function answered(request: XMLHttpRequest): Schemas['FileOut'] {
  const body = read(request.responseText);
  if (request.status >= 200 && request.status < 300 && body !== null) {
    return body as Schemas['FileOut'];
  }
  const known = body as ProblemBody | null;
  throw known === null
    ? new ProblemError({ code: 'UNREACHABLE', status: request.status, detail: request.statusText })
    : new ProblemError(known);
}

/**
 * Uploads a file and tells how far it is, from 0 to 1: only the older kind of request can. A refusal and silence are thrown
 * as `ProblemError`.
 */
export async function upload(
  auth: Auth,
  { file, purpose, sessionId }: Upload,
  onProgress: (done: number) => void,
  stop?: AbortSignal,
): Promise<Schemas['FileOut']> {
  const token = await auth.token();
  const body = new FormData();
  body.set('purpose', purpose);
  if (sessionId !== undefined) {
    body.set('sessionId', sessionId);
  }
  body.set('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${SERVER}/api/files`);
    request.setRequestHeader('Authorization', `Bearer ${token ?? ''}`);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(unreachable());
    request.onload = () => {
      try {
        resolve(answered(request));
      } catch (error) {
        reject(error);
      }
    };
    stop?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}
