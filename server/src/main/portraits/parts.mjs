// Takes the parts that our portraits use out of DiceBear's Notionists (Zoish, CC0 1.0), in our colours.
// npm install && npm run parts
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { optimize } from 'svgo';

// What is left out frowns, gapes, hides the eyes, or is black where cloth should be pale.
const used = {
  base: ['01'],
  body: ['01', '03', '04', '05', '07', '11', '12', '13', '14', '16', '18', '19', '21', '23', '25'],
  lips: ['03', '17'],
  nose: ['01', '05', '06', '07', '10', '12', '13', '14', '16', '18', '20'],
  eyes: ['05'],
  brows: ['05', '09'],
  glasses: ['03', '08', '11'],
  beard: ['01', '02', '05', '06', '07', '10'],
  longHair: ['02', '08', '10', '11', '20', '23', '30', '36', '37', '39', '41', '43', '47', '48', '57', '58'],
  shortHair: ['01', '03', '05', '06', '07', '09', '12', '13', '15', '16', '17', '18', '19', '22', '25', '27', '31', '32',
    '33', '34', '35', '38', '49', '53', '54', '55', '56', '60'],
  turban: ['61'],
  scarf: ['62', '63'],
};
const hair = new Set(['longHair', 'shortHair', 'turban', 'scarf']);

const root = dirname(fileURLToPath(import.meta.url));
const components = join(root, 'node_modules', '@dicebear', 'notionists', 'lib', 'components');

/** Whole numbers: a portrait is 1,130 of them wide, and seldom more than 200 pixels. */
const rounded = { plugins: [{ name: 'convertPathData', params: { floatPrecision: 0 } }] };
const round = (drawing) => optimize(`<svg xmlns="http://www.w3.org/2000/svg">${drawing}</svg>`, rounded).data.slice(40, -6);

const parts = {};
for (const [name, variants] of Object.entries(used)) {
  const source = hair.has(name) ? 'hair' : name;
  const module = await import(pathToFileURL(join(components, `${source}.js`)).href);
  parts[name] = variants.map((variant) =>
    round(module[source][`variant${variant}`]({}, {}))
      .replaceAll('"#000"', '"#16203d"')
      .replace('"#fff"', name === 'base' ? '"{skin}"' : name === 'body' || name === 'turban' ? '"{cloth}"' : '"#fff"'));
}
writeFileSync(process.argv[2], `${JSON.stringify(parts, null, 1)}\n`);
