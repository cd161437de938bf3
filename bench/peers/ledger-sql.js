// The statement that moves money, read from Konnect's own source so that both always run the same.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../processes.js';

const SOURCE = path.join(ROOT, 'server/src/main/java/konnect/ledger/LedgerSql.java');
const PARAMETERS = {
  key: 'text',
  debit: 'text',
  credit: 'text',
  amount: 'bigint',
  kind: 'text',
  reference: 'text',
  line: 'int',
  actor: 'text',
  creditKind: 'text',
  owner: 'text',
};

export function creditSql() {
  const found = /String CREDIT = """\n([\s\S]*?)"""/.exec(readFileSync(SOURCE, 'utf8'));
  if (!found) throw new Error(`there is no statement CREDIT in ${SOURCE}`);
  return Object.entries(PARAMETERS).reduce(
    (sql, [name, type], place) => sql.replace(new RegExp(`:${name}\\b`, 'g'), `$$${place + 1}::${type}`),
    found[1],
  );
}
