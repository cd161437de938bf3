// The kept documents of the API, as others see them: OpenAPI by an independent validator, AsyncAPI by its own schema.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';

const require = createRequire(import.meta.url);
const docs = new URL('../../docs/', import.meta.url);
const read = async (name) => JSON.parse(await readFile(new URL(name, docs), 'utf8'));
const faults = [];

const openapi = await read('openapi.json');
const { valid, errors } = await new Validator({ strict: false }).validate(structuredClone(openapi));
if (!valid) {
  faults.push(`openapi.json: ${JSON.stringify(errors).slice(0, 2000)}`);
}

// It brings JSON Schema's own schema along, of which the validator must not have another.
const official = require('@asyncapi/specs').schemas['3.0.0'];
const asyncapi = new Ajv({
  strict: false,
  meta: false,
  validateSchema: false,
  validateFormats: false,
  logger: false,
}).compile(official);
if (!asyncapi(await read('asyncapi.json'))) {
  faults.push(`asyncapi.json: ${JSON.stringify(asyncapi.errors).slice(0, 2000)}`);
}

// An example that its own shape forbids would mislead everybody.
const shapes = new Ajv2020({ strict: false, multipleOfPrecision: 6, validateFormats: false });
shapes.addSchema({ $id: 'api', components: openapi.components });
const local = (schema) => JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components'));
for (const [path, item] of Object.entries(openapi.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    const answers = Object.values(operation.responses ?? {}).map((answer) => answer.content);
    for (const media of [operation.requestBody?.content, ...answers].flatMap((content) =>
      Object.values(content ?? {}),
    )) {
      if (media.example !== undefined && !shapes.validate(local(media.schema), media.example)) {
        faults.push(`${method} ${path}: the example is none: ${shapes.errorsText()}`);
      }
    }
  }
}

for (const fault of faults) {
  console.error(`error: ${fault}`);
}
process.exit(faults.length === 0 ? 0 : 1);
