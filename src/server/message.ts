import type { CaseAction } from '../core/index.js';
import { actionTypeOf, type Message, parseMessage } from '../protocol/index.js';
import { parseJson } from './body.js';
import { Refusal } from './problem.js';

/** Plain characters only: ids become keys, and a database refuses some of the others. */
const plainId = /^[\x21-\x7e]+$/u;
const plainCase = /^[\w-]+$/u;

/** Reads the event in a body, or says what is wrong with it. */
export function readMessage(text: string): Message {
  const body = parseJson(text);
  const { amendsversion: version, type } = (body ?? {}) as { amendsversion?: unknown; type?: unknown };
  if (typeof version === 'string' && version !== '1') {
    throw new Refusal('unknown-version', { detail: 'amendsversion: expected "1"' });
  }
  if (typeof type === 'string' && !actionTypeOf(type)) throw new Refusal('unknown-event');
  const message = parseMessage(body);
  if (!message.ok) throw new Refusal('invalid-event', { detail: message.why.slice(0, 1_000) });
  if (plainId.test(message.value.id) && plainCase.test(message.value.subject)) return message.value;
  throw new Refusal('invalid-event', { detail: 'id, subject: expected plain characters' });
}

/** The order that an action names itself, as the first one of a case does. */
export function orderIdOf({ data }: CaseAction): string | undefined {
  return 'orderId' in data ? data.orderId : undefined;
}
