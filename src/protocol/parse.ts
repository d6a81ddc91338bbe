import * as v from 'valibot';
import { actionData } from '../core/index.js';
import { actionTypeOf, envelopeSchema, type Message } from './message.js';

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

function explain(issues: readonly v.BaseIssue<unknown>[], prefix = ''): string {
  return issues
    .slice(0, 5)
    .map(
      (issue) =>
        `${prefix}${v.getDotPath(issue) ?? 'the event'}: expected ${issue.expected ?? 'another value'}, got ${issue.received}`,
    )
    .join('; ');
}
