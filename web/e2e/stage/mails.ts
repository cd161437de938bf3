import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './until';

const WITHIN_MS = 20_000;

/** The newest mail to that address, which the server lays into a folder; waits for it. */
async function mailTo(address: string, about: string): Promise<string> {
  const folder = process.env.KONNECT_MAILS ?? '';
  let found: string | undefined;
  await until(
    async () => {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
      const mails = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
      found = mails.findLast((mail) => mail.includes(address) && mail.includes(about));
      return found !== undefined;
    },
    WITHIN_MS,
    `No mail to ${address} about "${about}" in ${folder || 'KONNECT_MAILS, which is not set'}`,
  );
  return found ?? '';
}

/** The path of the link in that mail, with its token. */
export async function linkTo(address: string, about: string, path: string): Promise<string> {
  const mail = await mailTo(address, about);
  const link = new RegExp(`https?://\\S+?(${path}\\?\\S+)`).exec(mail.replaceAll(/=\r?\n/g, ''));
  return (link?.[1] ?? '').replaceAll('=3D', '=');
}
