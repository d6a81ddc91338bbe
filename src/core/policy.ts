import * as v from 'valibot';
import { calendarSchema } from './calendar.js';
import { channelKinds } from './case.js';
import { minorUnits } from './money.js';
import { categories, remedyKinds, severities } from './taxonomy.js';

const range = v.strictObject({ min: v.optional(v.number()), max: v.optional(v.number()) });
const amount = v.pipe(minorUnits, v.minValue(0));

export const conditionSchema = v.strictObject({
  category: v.optional(v.array(v.picklist(categories))),
  subReason: v.optional(v.array(v.string())),
  severity: v.optional(v.array(v.picklist(severities))),
  itemClass: v.optional(v.array(v.string())),
  /** Value of the affected lines, in minor units. */
  price: v.optional(range),
  /** Whole days since a date of the order. */
  daysSince: v.optional(
    v.strictObject({ date: v.picklist(['placed', 'promised', 'delivered']), ...range.entries }),
  ),
  /** Pieces of every affected line that the shop has now. */
  stock: v.optional(range),
  country: v.optional(v.array(v.string())),
  /** Facts by name, each with what it must be. An unknown fact never meets a condition. */
  facts: v.optional(
    v.record(
      v.string(),
      v.strictObject({ is: v.optional(v.union([v.string(), v.number(), v.boolean()])), ...range.entries }),
    ),
  ),
});

/** When a rule applies: every condition that is given has to hold. */
export type Condition = v.InferOutput<typeof conditionSchema>;

export const remedyRuleSchema = v.strictObject({
  /** Under which the trace, the offer and the published text name this rule. */
  id: v.string(),
  kind: v.picklist(remedyKinds),
  when: conditionSchema,
  amount: v.optional(
    v.strictObject({
      /** What the percentage is taken of. */
      of: v.picklist(['affected', 'shipping', 'charge']),
      percent: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(200)), 100),
      /** The most that is given, in minor units. */
      cap: v.optional(amount),
      /** A fee taken off, in minor units; shown before the choice. */
      fee: v.optional(amount),
    }),
  ),
  /** Business days until the customer has it, counted from the day on which the work starts. */
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365))),
  /** A fact with the date instead, such as `expectedP90`. */
  dateFact: v.optional(v.string()),
  /** The hour of that day by which it is there. */
  before: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u))),
  /** What becomes of the goods: kept, fetched, or sent back with a label that the shop pays. */
  goods: v.optional(v.picklist(['keep', 'collect', 'prepaid', 'stay']), 'keep'),
  /** What is part of it, said in plain words on its card. */
  includes: v.optional(v.array(v.picklist(['express', 'gift_wrap', 'stronger_box'])), []),
  /** What is done without asking when the date is missed. */
  ifMissed: v.optional(v.picklist(['refund_full'])),
  /** Above this, in minor units, a person of the shop checks it first. */
  approvalOver: v.optional(amount),
  /** Whether it is simply done, without a choice. */
  automatic: v.optional(v.boolean(), false),
});

/** One remedy that the shop gives, and when. */
export type RemedyRule = v.InferOutput<typeof remedyRuleSchema>;

export const policySchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** The version of this format. */
  amends: v.literal(1),
  id: v.string(),
  /** The shop's own version of the text, such as a date. */
  version: v.string(),
  /** Who answers for it. */
  owner: v.string(),
  /** ISO date by which somebody reads it again. */
  reviewDue: v.pipe(v.string(), v.isoDate()),
  store: v.strictObject({ name: v.string(), emergency: v.optional(v.string(), '112') }),
  calendar: calendarSchema,
  remedies: v.pipe(v.array(remedyRuleSchema), v.maxLength(5_000)),
  /** Goodwill after the choice: never a condition, never a substitute for what is owed. */
  extras: v.optional(
    v.array(
      v.strictObject({ id: v.string(), when: conditionSchema, kind: v.literal('discount_next'), amount }),
    ),
    [],
  ),
  /** Which team hears of which failure, so that it does not happen to the next person. */
  teams: v.optional(v.record(v.string(), v.string()), {}),
  people: v.strictObject({
    /** Ways to a person with honest waits in minutes. */
    channels: v.pipe(
      v.array(
        v.strictObject({ kind: v.picklist(channelKinds), waitMinutes: v.pipe(v.number(), v.minValue(0)) }),
      ),
      v.minLength(1),
    ),
    /** The hours in which somebody is there, in the calendar's time zone. */
    hours: v.strictObject({ from: v.string(), to: v.string() }),
    /** Minutes within which the safety lead calls. */
    safetyMinutes: v.optional(v.pipe(v.number(), v.minValue(1)), 60),
    /** Business hours within which an approver has looked. */
    approvalHours: v.optional(v.number(), 4),
  }),
  /** Days after what the customer feels (delivered, refunded) on which we ask how it went. */
  followUp: v.optional(v.strictObject({ days: v.optional(v.record(v.string(), v.number()), {}) }), {}),
});

/** The shop's data: which remedies for which problems within which limits. */
export type Policy = v.InferOutput<typeof policySchema>;

export const packSchema = v.strictObject({
  id: v.string(),
  countries: v.array(v.string()),
  reviewedOn: v.pipe(v.string(), v.isoDate()),
  reviewedBy: v.string(),
  mustOffer: v.array(
    v.strictObject({ rule: v.string(), kind: v.picklist(remedyKinds), when: conditionSchema }),
  ),
});

/** What the law of some countries requires to be offered, as data. */
export type Pack = v.InferOutput<typeof packSchema>;
