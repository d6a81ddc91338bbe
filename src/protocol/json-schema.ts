import {
  type ConversionConfig,
  type JsonSchema,
  toJsonSchema,
  toJsonSchemaDefs,
} from '@valibot/to-json-schema';
import * as v from 'valibot';
import { type ActionType, actionData, caseViewSchema, orderViewSchema } from '../core/index.js';
import { envelopeSchema, messageType } from './message.js';
import { acceptedSchema, recordSchema } from './record.js';
import { caseReplySchema, orderReplySchema, problemDocumentSchema, replySchema } from './reply.js';

const events = (Object.keys(actionData) as ActionType[]).map((action) =>
  v.object({
    ...envelopeSchema.entries,
    type: v.literal(messageType(action)),
    data: actionData[action],
  }),
);

/** Everything that goes over the wire, by the name that it has in the documents. */
const wire = {
  Event: v.union(events),
  Reply: replySchema,
  OrderReply: orderReplySchema,
  CaseReply: caseReplySchema,
  Accepted: acceptedSchema,
  Problem: problemDocumentSchema,
  Record: recordSchema,
  Case: caseViewSchema,
  Order: orderViewSchema,
};

export type WireName = keyof typeof wire;

const settings: ConversionConfig = {
  target: 'draft-2020-12',
  // What a sender may leave out, a reader fills in.
  typeMode: 'input',
  overrideAction: ({ valibotAction, jsonSchema }) => {
    const { type, requirement } = valibotAction as { type: string; requirement?: unknown };
    // JSON Schema reads every pattern as Unicode, so it knows no flags.
    if (requirement instanceof RegExp && type === 'regex')
      return { ...jsonSchema, pattern: requirement.source };
    return type === 'safe_integer' ? { ...jsonSchema, type: 'integer' } : undefined;
  },
};

/** The JSON Schema of every message, each on its own, made from what checks it at run time. */
export function jsonSchemas(): Record<WireName, JsonSchema> {
  const schemas = Object.entries(wire).map(([name, schema]) => [name, toJsonSchema(schema, settings)]);
  return Object.fromEntries(schemas) as Record<WireName, JsonSchema>;
}

/** The same schemas, one referring to the other. */
export function sharedSchemas(refer: (name: string) => string): Record<string, JsonSchema> {
  return toJsonSchemaDefs(wire, { ...settings, overrideRef: ({ referenceId }) => refer(referenceId) });
}
