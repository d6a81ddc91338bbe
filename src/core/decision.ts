import * as v from 'valibot';
import { affectedItemSchema } from './problem.js';
import { remedyKinds, type WithheldReason } from './taxonomy.js';

export const optionSchema = v.object({
  /** Says the rule and the terms, so that the same id is always the same promise. */
  id: v.string(),
  kind: v.picklist(remedyKinds),
  rule: v.string(),
  /** Every rule of the policy and of the law behind it. */
  rules: v.array(v.string()),
  floor: v.boolean(),
  items: v.array(affectedItemSchema),
  /** Minor units of the order's currency. */
  amount: v.optional(v.number()),
  /** What the amount is a part of, in minor units. */
  base: v.optional(v.number()),
  percent: v.optional(v.number()),
  /** Taken off the amount, in minor units. */
  fee: v.optional(v.number()),
  /** ISO date on which work starts. */
  starts: v.string(),
  /** ISO date by which the customer has it. */
  day: v.optional(v.string()),
  /** Hour of that day. */
  before: v.optional(v.string()),
  /** The same as an instant. */
  by: v.optional(v.string()),
  goods: v.picklist(['keep', 'collect', 'prepaid', 'stay']),
  includes: v.array(v.string()),
  ifMissed: v.optional(v.picklist(['refund_full'])),
  /** An approver looks at it by this instant. */
  approvalBy: v.optional(v.string()),
  automatic: v.boolean(),
});

/** A remedy that is possible, in numbers and dates. */
export type Option = v.InferOutput<typeof optionSchema>;

/** A remedy that is not, and why. */
export interface Refusal {
  readonly kind: Option['kind'];
  readonly reason: WithheldReason;
  readonly rules: readonly string[];
  /** The shop's own sentence for it, where a fact holds one. */
  readonly note?: string | undefined;
}

/** One rule that acted, and how: the answer to "why was I offered this?". */
export interface TraceStep {
  readonly rule: string;
  readonly kind?: Option['kind'] | undefined;
  readonly outcome:
    | 'offered'
    | 'automatic'
    | 'withheld'
    | 'not_applicable'
    | 'floor'
    | 'widened'
    | 'ordered'
    | 'extra';
  readonly reason?: WithheldReason | undefined;
  /** What was compared, such as `stock 0, needs 1`. */
  readonly because: string;
}

export interface Decision {
  readonly policy: string;
  readonly packs: readonly string[];
  /** ISO instant for which it was made. */
  readonly at: string;
  readonly options: readonly Option[];
  readonly automatic: readonly Option[];
  readonly refusals: readonly Refusal[];
  readonly extras: readonly { readonly id: string; readonly amount: number }[];
  /** The first comparison in which the options differ. */
  readonly orderedBy: 'wish' | 'floor' | 'match' | 'soonest' | 'only';
  readonly trace: readonly TraceStep[];
}
