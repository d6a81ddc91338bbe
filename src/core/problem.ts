import * as v from 'valibot';
import { categories, remedyKinds } from './taxonomy.js';

export const affectedItemSchema = v.object({
  sku: v.string(),
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** A line of the order that is concerned, and how many of it. */
export type AffectedItem = v.InferOutput<typeof affectedItemSchema>;

export const occasionSchema = v.object({
  /** What it is, such as `birthday`. */
  what: v.string(),
  /** Whose it is, as the customer puts it, such as `mum`. */
  whose: v.optional(v.string()),
});

/** What the customer needed the order for, in their own words. */
export type Occasion = v.InferOutput<typeof occasionSchema>;

export const safetyAnswers = ['yes', 'no', 'unsure'] as const;

export type SafetyAnswer = (typeof safetyAnswers)[number];

export const problemSchema = v.object({
  category: v.picklist(categories),
  subReason: v.optional(v.string()),
  items: v.array(affectedItemSchema),
  /** What the customer wrote, untouched. */
  words: v.pipe(v.string(), v.maxLength(32_768)),
  /** ISO date by which they need it. */
  needBy: v.optional(v.pipe(v.string(), v.isoDate())),
  occasion: v.optional(occasionSchema),
  /** What they said would put it right. */
  wish: v.optional(v.picklist(remedyKinds)),
  /** What is broken or missing, in the customer's words, such as `shade torn, chip in the base`. */
  detail: v.optional(v.string()),
  /** Ids of the photos that follow. */
  photos: v.optional(v.pipe(v.array(v.string()), v.maxLength(12)), []),
  safety: v.optional(v.picklist(safetyAnswers)),
});

/** What went wrong, as the customer tells it. */
export type Problem = v.InferOutput<typeof problemSchema>;
