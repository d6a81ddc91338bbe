import * as v from 'valibot';
import { actionData } from '../core/index.js';
import { actionTypeOf, envelopeSchema, type Message } from './message.js';
import {
  type CaseReply,
  caseReplySchema,
  type OrderReply,
  orderReplySchema,
  type Reply,
  replySchema,
} from './reply.js';

/** What came of reading something that somebody sent. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string };

/** Reads a message. Unknown fields are dropped; an unknown type or version is refused with the reason. */
export function parseMessage(input: unknown): Parsed<Message> {
  const envelope = v.safeParse(envelopeSchema, input);
  if (!envelope.success) return { ok: false, why: explain(envelope.issues) };
  const action = actionTypeOf(envelope.output.type);
  if (!action) return { ok: false, why: `type: unknown event "${envelope.output.type}"` };
  const data = v.safeParse(actionData[action], envelope.output.data);
  if (!data.success) return { ok: false, why: explain(data.issues, 'data.') };
  return { ok: true, value: { ...envelope.output, data: data.output } as Message };
}

/** Reads the reply to an event; `undefined` when it is not one. */
export function parseReply(input: unknown): Reply | undefined {
  return read(replySchema, input);
}

/** Reads what `GET orders/{id}` answers; `undefined` when it is not that. */
export function parseOrderReply(input: unknown): OrderReply | undefined {
  return read(orderReplySchema, input);
}

/** Reads what `GET cases/{id}` answers; `undefined` when it is not that. */
export function parseCaseReply(input: unknown): CaseReply | undefined {
  return read(caseReplySchema, input);
}

function read<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, input);
  return result.success ? result.output : undefined;
}

function explain(issues: readonly v.BaseIssue<unknown>[], prefix = ''): string {
  return issues
    .slice(0, 5)
    .map(
      (issue) =>
        `${prefix}${v.getDotPath(issue) ?? ''}: expected ${issue.expected ?? 'another value'}, got ${issue.received}`,
    )
    .join('; ');
}
