import * as v from 'valibot';
import { currencyCode, minorUnits } from './money.js';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const quantity = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
const price = v.pipe(minorUnits, v.minValue(0));

export const itemSchema = v.object({
  /** The shop's own name for the line; problems and offers refer to it. */
  sku: name,
  /** The product's title, as the customer saw it. */
  name,
  /** What a person calls it in a sentence, such as `lamp`; by default the title. */
  noun: v.optional(name),
  /** Colour, size and the like. */
  variant: v.optional(v.string()),
  quantity: v.optional(quantity, 1),
  /** What one of a quantity is called, such as `set`. */
  unit: v.optional(name),
  /** Price of one, in minor units. */
  unitPrice: price,
  /** How many single things one unit holds, when it is a set. */
  unitsPerSet: v.optional(quantity),
  /** The shop's own word for its kind, to which policies refer. */
  class: v.optional(v.string()),
  /** A picture, https or on the page's own origin. */
  image: v.optional(v.string()),
  /** How many the shop has now. Unknown when absent. */
  stock: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** A line of an order. */
export type Item = v.InferOutput<typeof itemSchema>;

export const orderSchema = v.object({
  id: name,
  currency: currencyCode,
  /** ISO 3166-1 alpha-2 country of delivery, which picks the jurisdiction pack. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u))),
  /** ISO date or instant. */
  placedAt: v.string(),
  promisedBy: v.nullish(v.string()),
  deliveredAt: v.nullish(v.string()),
  items: v.pipe(v.array(itemSchema), v.minLength(1), v.maxLength(1_000)),
  shipping: v.optional(
    v.object({
      paid: v.optional(price, 0),
      method: v.optional(v.string()),
      address: v.optional(v.array(v.string())),
    }),
    { paid: 0 },
  ),
  /** Where money goes back to, as the customer knows it, such as `Visa ending 4421`. */
  payment: v.optional(v.string()),
  customer: v.optional(
    v.object({
      /** The name by which to greet. */
      name: v.optional(v.string()),
      email: v.optional(v.string()),
      phone: v.optional(v.string()),
    }),
    {},
  ),
});

/** What the shop sold and to whom. */
export type Order = v.InferOutput<typeof orderSchema>;

export const factSchema = v.object({
  value: v.union([
    v.string(),
    v.number(),
    v.boolean(),
    v.null(),
    v.array(v.unknown()),
    v.record(v.string(), v.unknown()),
  ]),
  /** Who says so, such as `parcel scans`. */
  source: v.optional(v.string()),
  /** ISO instant at which it was read. */
  at: v.optional(v.string()),
});

/** One typed thing that is known about an order. Absent is unknown, never false. */
export type Fact = v.InferOutput<typeof factSchema>;

export const orderEventKinds = [
  'paid',
  'packed',
  'handed_over',
  'scanned',
  'delivered',
  'delivery_failed',
  'stock_found_short',
  'charged',
  'refunded',
  'contacted',
  'answered',
  'promised',
  'returned',
  'repaired',
] as const;

export const orderEventSchema = v.object({
  /** Under which a sentence can be traced back to its fact. */
  id: name,
  kind: v.picklist(orderEventKinds),
  /** ISO instant. */
  at: v.string(),
  place: v.optional(v.string()),
  /** What the source itself says, in its own words. */
  quote: v.optional(v.string()),
  amount: v.optional(minorUnits),
  /** Whether this is where it went wrong. */
  fault: v.optional(v.boolean(), false),
  /** Who says so, such as `parcel scans`. */
  source: name,
});

/** A dated thing that happened to an order: what an explanation is made of. */
export type OrderEvent = v.InferOutput<typeof orderEventSchema>;

export const factsSchema = v.object({
  /** Facts by name (`facts.json` of the documentation lists the known ones). A bare value stands for `{value}`. */
  known: v.optional(v.record(v.string(), factSchema), {}),
  /** What happened, oldest first. */
  events: v.optional(v.array(orderEventSchema), []),
  /** ISO instant at which the sources were last asked. */
  checkedAt: v.optional(v.string()),
});

/** Everything that is known about an order beyond the order itself. */
export type Facts = v.InferOutput<typeof factsSchema>;

/** The value of a fact when it is known and of the asked type. */
export function factOf(facts: Facts, name: string, type: 'number'): number | undefined;
export function factOf(facts: Facts, name: string, type: 'string'): string | undefined;
export function factOf(facts: Facts, name: string, type: 'boolean'): boolean | undefined;
export function factOf(facts: Facts, name: string, type: string): unknown {
  const value = Object.hasOwn(facts.known, name) ? facts.known[name]?.value : undefined;
  return typeof value === type ? value : undefined;
}
