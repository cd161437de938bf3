// The statement that moves money, read from Konnect's own source so that both always run the same.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../processes.js';

const SOURCE = path.join(ROOT, 'server/src/main/java/konnect/ledger/LedgerSql.java');
/** The types of the statement's arguments, in their order. */
const TYPES = ['text', 'text', 'text', 'bigint', 'text', 'text', 'int', 'text', 'text', 'text'];

export function creditSql() {
  const found = /String CREDIT = """\n([\s\S]*?)"""/.exec(readFileSync(SOURCE, 'utf8'));
  if (!found) throw new Error(`there is no statement CREDIT in ${SOURCE}`);
  let place = 0;
  return found[1].replace(/\?/g, () => `$${place + 1}::${TYPES[place++]}`);
}
