// Who asks, as Konnect decides it: the token by the published keys, then the person's standing from the database.
import jwt from 'jsonwebtoken';

const STANDING = 'SELECT role, name, disabled, to_ms(clock()) AS now FROM person WHERE id = $1';

/** Answers 401 or hands on with `request.userId`; takes a function that answers the public key of a key id. */
export function signedIn(pool, keyOf) {
  return async (request, response, next) => {
    const userId = verified(request.headers.authorization, keyOf);
    const standing = userId && (await pool.query({ name: 'standing', text: STANDING, values: [userId] })).rows[0];
    if (!standing || standing.disabled) return response.status(401).json({ code: 'UNAUTHENTICATED' });
    request.userId = userId;
    return next();
  };
}

function verified(header, keyOf) {
  if (!header?.startsWith('Bearer ')) return null;
  const token = header.slice('Bearer '.length);
  try {
    const { kid } = jwt.decode(token, { complete: true }).header;
    return jwt.verify(token, keyOf(kid), { algorithms: ['RS256'], issuer: 'konnect', audience: 'konnect-api' }).sub;
  } catch {
    return null;
  }
}
