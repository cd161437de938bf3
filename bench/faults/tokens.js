// Access tokens by the server's own key, read from its database: what signing up costs is not what is tried here.
import { createPrivateKey, randomUUID, sign } from 'node:crypto';

const HOUR_S = 3600;
/** Good while a test moves the clock by an hour and more. */
const [SINCE_S, UNTIL_S] = [6 * HOUR_S, 6 * HOUR_S];

const coded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Answers a function from a person's id to a token. */
export async function minter(postgres) {
  const [{ jwk }] = await postgres.rows('SELECT jwk FROM signing_key ORDER BY created_at DESC LIMIT 1');
  const published = JSON.parse(jwk);
  const key = createPrivateKey({ key: published, format: 'jwk' });
  const now = Math.floor(Date.now() / 1000);
  const head = coded({ alg: 'RS256', kid: published.kid, typ: 'at+jwt' });
  return (id) => {
    const claims = {
      iss: 'konnect',
      aud: 'konnect-api',
      sub: id,
      jti: randomUUID(),
      iat: now - SINCE_S,
      exp: now + UNTIL_S,
    };
    const text = `${head}.${coded(claims)}`;
    return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
  };
}
