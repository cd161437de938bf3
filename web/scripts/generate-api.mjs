// Writes packages/api/src/schema.ts from docs/openapi.json. With --check it only compares.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const document = new URL('../../docs/openapi.json', import.meta.url);
const target = new URL('../packages/api/src/schema.ts', import.meta.url);

const source = `// Generated from docs/openapi.json by npm run generate; not edited by hand.\n${astToString(await openapiTS(document))}`;
if (!process.argv.includes('--check')) {
  await writeFile(target, source);
} else if ((await readFile(target, 'utf8')) !== source) {
  console.error('packages/api/src/schema.ts is not what docs/openapi.json says: run npm run generate.');
  process.exit(1);
}
