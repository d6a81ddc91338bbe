import * as v from 'valibot';
import { caseViewSchema, channelSchema, orderViewSchema } from '../core/index.js';

export const receiptSchema = v.object({
  receivedAt: v.pipe(v.string(), v.isoTimestamp()),
  reference: v.string(),
  revision: v.number(),
});

export const replySchema = v.object({
  /** The event's own id. Without it nothing counts as received. */
  id: v.string(),
  receipt: receiptSchema,
  /** The case after the event. An endpoint that only receives leaves it out. */
  case: v.optional(caseViewSchema),
});

/** What a live endpoint answers to an event. */
export type Reply = v.InferOutput<typeof replySchema>;

export const orderReplySchema = v.object({
  order: orderViewSchema,
  /** The customer's open case about this order, if there is one. */
  case: v.optional(caseViewSchema),
  channels: v.array(channelSchema),
  now: v.pipe(v.string(), v.isoTimestamp()),
  timeZone: v.string(),
});

/** What `GET orders/{id}` answers. */
export type OrderReply = v.InferOutput<typeof orderReplySchema>;

export const caseReplySchema = v.object({ case: caseViewSchema });

/** What `GET cases/{id}` answers. */
export type CaseReply = v.InferOutput<typeof caseReplySchema>;

export const problemDocumentSchema = v.object({
  type: v.optional(v.string(), 'about:blank'),
  title: v.optional(v.string(), ''),
  status: v.optional(v.number()),
  detail: v.optional(v.string()),
  /** A short code that a person can quote. */
  code: v.optional(v.string()),
  /** The case as it is now, when the refusal changes what can be chosen. */
  case: v.optional(caseViewSchema),
});

/** An error as RFC 9457 describes it. Decide on `status` and `type` only. */
export type ProblemDocument = v.InferOutput<typeof problemDocumentSchema>;
