import * as v from 'valibot';
import { type ActionType, actionData, type CaseAction } from '../core/index.js';

const prefix = 'dev.amends.';

export type MessageType = `${typeof prefix}${ActionType}`;

/** The type of the CloudEvent that carries an action. */
export function messageType<T extends ActionType>(action: T): `${typeof prefix}${T}` {
  return `${prefix}${action}`;
}

export const messageTypes = /* @__PURE__ */ (Object.keys(actionData) as ActionType[]).map(
  messageType,
) as readonly MessageType[];

export const envelopeSchema = v.object({
  specversion: v.literal('1.0'),
  /** One id for ever; also sent as `Idempotency-Key`. */
  id: v.pipe(v.string(), v.minLength(8), v.maxLength(255)),
  /** The page on which it happened, without query and fragment. */
  source: v.string(),
  type: v.string(),
  /** The case: 128 random bits, made by the browser. */
  subject: v.pipe(v.string(), v.minLength(20), v.maxLength(64)),
  /** ISO instant, by the customer's clock: a hint, never a basis for a decision. */
  time: v.pipe(v.string(), v.isoTimestamp()),
  datacontenttype: v.literal('application/json'),
  /** The version of this protocol, major only. */
  amendsversion: v.literal('1'),
  data: v.unknown(),
});

type Envelope = v.InferOutput<typeof envelopeSchema>;

/** A CloudEvent 1.0 in JSON: what a browser tells a shop. */
export type Message = {
  [A in CaseAction as A['type']]: Omit<Envelope, 'type' | 'data'> & {
    readonly type: `${typeof prefix}${A['type']}`;
    readonly data: A['data'];
  };
}[ActionType];

/** The action that a message carries. */
export function actionOf(message: Message): CaseAction {
  return { id: message.id, type: message.type.slice(prefix.length), data: message.data } as CaseAction;
}

/** The name of the action that a type of event stands for; `undefined` when this version knows none. */
export function actionTypeOf(type: string): ActionType | undefined {
  const name = type.startsWith(prefix) ? type.slice(prefix.length) : '';
  return Object.hasOwn(actionData, name) ? (name as ActionType) : undefined;
}
