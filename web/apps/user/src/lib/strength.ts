/** Characters as people count them. */
export const lengthOf = (text: string) => [...text].length;

/** 0 is too short to be taken, 1 easy to guess, 2 fair, 3 strong. */
export type Strength = 0 | 1 | 2 | 3;

const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u, /[^\p{ASCII}]/u];
const ROWS = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '01234567890'];
const RUN = 4;
const OFTEN = /password|konnect|welcome|admin|letmein|iloveyou/;
const FAIR = 11;
const STRONG = 15;

/** Four or more letters that follow each other, on the keyboard or in the alphabet, are worth one. */
function withoutRuns(text: string): string {
  let rest = text;
  for (const row of ROWS) {
    for (const line of [row, [...row].reverse().join('')]) {
      for (let from = 0; from + RUN <= line.length; from += 1) {
        rest = rest.replaceAll(line.slice(from, from + RUN), line.charAt(from));
      }
    }
  }
  return rest;
}

const withoutRepeats = (text: string) => text.replace(/(.+?)\1{2,}/gu, '$1');

/** How hard a password is to guess, as far as one can tell without a dictionary. The server refuses the common ones. */
export function strengthOf(password: string, least: number, known: string[] = []): Strength {
  if (lengthOf(password) < least) {
    return 0;
  }
  const lower = password.toLowerCase();
  const parts = known
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((part) => part.length > 2);
  const own = parts.reduce((rest, part) => rest.replaceAll(part, ''), lower.replace(OFTEN, ''));
  const worth = lengthOf(withoutRuns(withoutRepeats(own)));
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  const points = worth + (kinds - 1) * 1.5;
  return points >= STRONG ? 3 : points >= FAIR ? 2 : 1;
}
