// Cuts the Latin typeface in two: what pages are written in, fetched with every page, and what names and messages may need
// besides. Only the weights that tokens.css asks for. Needed only when these change: npm run fonts.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subset from 'subset-font';

const whole = import.meta.resolve('@fontsource-variable/anek-latin/files/anek-latin-latin-wght-normal.woff2');
const ui = new URL('../packages/ui/src/', import.meta.url);
const fonts = new URL('fonts/', ui);
const WEIGHTS = { wght: { min: 400, max: 700 } };

/** As in the unicode-range of fonts.css. */
const rangesOf = (css, file) => {
  const [, ranges] = new RegExp(`${file}[^}]*unicode-range:([^;]*);`).exec(css) ?? [];
  return ranges.split(',').map((range) => range.trim().replace('U+', '').split('-'));
};

const lettersOf = (ranges) =>
  ranges
    .flatMap(([from, to = from]) => {
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, i) => first + i);
    })
    .map((code) => String.fromCodePoint(code))
    .join('');

const css = await readFile(new URL('fonts.css', ui), 'utf8');
const source = await readFile(new URL(whole));
await mkdir(fonts, { recursive: true });
for (const file of ['latin.woff2', 'latin-more.woff2']) {
  const letters = lettersOf(rangesOf(css, file));
  const cut = await subset(source, letters, { targetFormat: 'woff2', variationAxes: WEIGHTS });
  await writeFile(new URL(file, fonts), cut);
  process.stdout.write(`${file}: ${cut.length} bytes\n`);
}
