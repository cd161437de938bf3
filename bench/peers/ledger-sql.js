// The statement that moves money, read from Konnect's own source so that both always run the same.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../processes.js';

const SOURCE = path.join(ROOT, 'server/src/main/java/konnect/ledger/LedgerSql.java');
const TYPES = {
  keys: 'text[]',
  debits: 'text[]',
  credits: 'text[]',
  amounts: 'bigint[]',
  kinds: 'text[]',
  references: 'text[]',
  lines: 'int[]',
  actors: 'text[]',
  locks: 'text[]',
};

export function postSql() {
  const found = /String POST = """\n([\s\S]*?)"""/.exec(readFileSync(SOURCE, 'utf8'));
  if (!found) throw new Error(`there is no statement POST in ${SOURCE}`);
  return Object.entries(TYPES).reduce(
    (sql, [name, type], place) => sql.replaceAll(`:${name}`, `$${place + 1}::${type}`),
    found[1],
  );
}
