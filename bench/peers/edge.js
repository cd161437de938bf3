// What Konnect puts into every answer: the id of the request, and what browsers are told to refuse.
import { randomUUID } from 'node:crypto';

const FIXED = [
  'content-security-policy',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'vary',
];
const ID = 'X-Request-Id';
const ACCEPTED = /^[A-Za-z0-9_-]{1,64}$/;

/** Takes the headers of an answer of Konnect's, so that both always give the same. */
export function everyAnswer(konnects) {
  const fixed = Object.fromEntries(FIXED.map((name) => [name, konnects.get(name)]));
  const missing = FIXED.filter((name) => !fixed[name]);
  if (missing.length > 0) throw new Error(`Konnect answers without ${missing.join(', ')}`);
  return (request, response, next) => {
    const given = request.get(ID);
    response.set({ ...fixed, [ID]: given && ACCEPTED.test(given) ? given : randomUUID() });
    next();
  };
}
