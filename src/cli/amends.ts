#!/usr/bin/env node
import { toJsonSchema } from '@valibot/to-json-schema';
import { factsSchema, orderSchema, policySchema } from '../core/index.js';

const schemas = { policy: policySchema, order: orderSchema, facts: factsSchema };

const usage = `Usage: amends schema ${Object.keys(schemas).join('|')}
Prints the JSON Schema of a file, so that an editor completes and checks it.`;

const [command, name = 'policy'] = process.argv.slice(2);
const schema = Object.entries(schemas).find(([known]) => known === name)?.[1];
if (command === 'schema' && schema) {
  console.log(JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }), null, 2));
} else {
  console.error(usage);
  process.exitCode = command === undefined || command === '--help' ? 0 : 1;
}
