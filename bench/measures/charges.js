// Due sessions charged in sets by the ticker's own code, on an embedded PostgreSQL of its own.
import path from 'node:path';
import { compiled } from '../java.js';
import { JAVA_OPTIONS, finished, java } from '../processes.js';

export async function measureCharges(folder) {
  const classPath = await compiled(folder, 'konnect/sessions/ChargesBench.java');
  const words = [java(), ...JAVA_OPTIONS, '-cp', classPath, 'konnect.sessions.ChargesBench', path.join(folder, 'charges-data')];
  const output = await finished('charges', words, { folder });
  const found = /^result (\{.*\})$/m.exec(output);
  if (!found) throw new Error(`no result in:\n${output}`);
  for (const each of output.matchAll(/^minute .*$/gm)) console.log(`charges: ${each[0]}`);
  return JSON.parse(found[1]);
}
