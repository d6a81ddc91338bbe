import * as v from 'valibot';
import { channelKinds } from './case.js';
import { wordsLimit } from './limits.js';
import { problemSchema } from './problem.js';

const words = v.pipe(v.string(), v.maxLength(wordsLimit));

/** What a customer can do to a case, by name, with its data. Never an amount: amounts are the shop's to compute. */
export const actionData = {
  'problem.reported': v.object({
    orderId: v.string(),
    problem: problemSchema,
    /** BCP 47 tag of the language in which the customer is answered. */
    locale: v.optional(v.string(), 'en'),
  }),
  'problem.amended': v.object({ problem: problemSchema }),
  'question.answered': v.object({ questionId: v.string(), answer: words }),
  'counter.proposed': v.object({ words }),
  'remedy.chosen': v.object({ remedyId: v.string(), offerToken: v.optional(v.string()) }),
  'remedy.changed': v.object({ remedyId: v.string(), offerToken: v.optional(v.string()) }),
  'person.requested': v.object({
    orderId: v.optional(v.string()),
    channel: v.picklist(channelKinds),
    /** Telephone number or e-mail address for this contact only. */
    contact: v.optional(v.pipe(v.string(), v.maxLength(320))),
    words: v.optional(words),
    /** What was told so far, when no case was reported yet. */
    problem: v.optional(problemSchema),
    locale: v.optional(v.string(), 'en'),
  }),
  'resolution.answered': v.object({
    sorted: v.picklist(['yes', 'partly', 'no']),
    words: v.optional(words),
  }),
  'follow-up.rated': v.object({
    /** 1 very dissatisfied to 5 very satisfied. */
    rating: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
    comment: v.optional(words),
  }),
  'case.reopened': v.object({ words: v.optional(words) }),
  'case.left': v.object({ reason: v.optional(words) }),
  'contract.withdrawn': v.object({
    orderId: v.string(),
    name: v.string(),
    contact: v.string(),
    items: v.optional(v.array(v.string())),
  }),
} as const;

export type ActionType = keyof typeof actionData;

/** One thing that a customer did, with the id that it keeps over every retry. */
export type CaseAction = {
  [T in ActionType]: {
    readonly id: string;
    readonly type: T;
    readonly data: v.InferOutput<(typeof actionData)[T]>;
  };
}[ActionType];
