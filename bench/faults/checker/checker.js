// Compares the database with the driver's own log of the truth, I1 to I14.
import { audience, keys } from './audience.js';
import { billing } from './billing.js';
import { books } from './books.js';
import { messages } from './messages.js';
import { presence } from './presence.js';

/** Every broken invariant, each a line that begins with its number. `client` is a connection or a transaction. */
export async function check(client, truth, options = {}) {
  const broken = await books(client);
  broken.push(...(await billing(client, truth, options)));
  broken.push(...(await messages(client, truth)));
  broken.push(...(await keys(client, truth)));
  broken.push(...(await audience(client, truth)));
  if (!options.shiftedClock) broken.push(...(await presence(client, truth)));
  return broken;
}
