import { daysBetween } from './calendar.js';
import { type Facts, factOf, type Order } from './order.js';
import type { Condition } from './policy.js';
import type { Problem } from './problem.js';
import type { Severity, WithheldReason } from './taxonomy.js';

/** Everything that a condition can look at. */
export interface Situation {
  readonly order: Order;
  readonly facts: Facts;
  readonly problem: Problem;
  readonly severity: Severity;
  /** What the case has given back for these lines before, in minor units. */
  readonly returned?: number | undefined;
  /** What of the delivery fee goes back without a choice, in minor units, and is no part of other refunds. */
  readonly shippingReturned?: number | undefined;
  /** ISO date of today in the shop's time zone. */
  readonly today: string;
}

/** Why a rule does not apply. `hidden` reasons are of no interest to a customer. */
export interface Failure {
  readonly reason: WithheldReason;
  readonly because: string;
  readonly hidden: boolean;
}

type Range = { readonly min?: number | undefined; readonly max?: number | undefined };

interface AffectedLine {
  readonly item: Order['items'][number];
  readonly quantity: number;
}

/** Every rule of a policy looks at the same lines. */
const linesOf = new WeakMap<object, readonly AffectedLine[]>();

/** The lines that are concerned, never more of one than was ordered; the whole order when none is named. */
export function affectedLines(situation: Pick<Situation, 'order' | 'problem'>): readonly AffectedLine[] {
  const known = linesOf.get(situation);
  if (known) return known;
  const lines = findLines(situation);
  linesOf.set(situation, lines);
  return lines;
}

function findLines({ order, problem }: Pick<Situation, 'order' | 'problem'>): readonly AffectedLine[] {
  const asked = new Map<string, number>();
  for (const { sku, quantity } of problem.items) asked.set(sku, (asked.get(sku) ?? 0) + quantity);
  const named = order.items.flatMap((item) => {
    const quantity = Math.min(asked.get(item.sku) ?? 0, item.quantity);
    asked.set(item.sku, (asked.get(item.sku) ?? 0) - quantity);
    return quantity > 0 ? [{ item, quantity }] : [];
  });
  return named.length > 0 ? named : order.items.map((item) => ({ item, quantity: item.quantity }));
}

/** The price of the lines that are concerned, in minor units. */
export function affectedValue(situation: Pick<Situation, 'order' | 'problem'>): number {
  return affectedLines(situation).reduce((sum, { item, quantity }) => sum + item.unitPrice * quantity, 0);
}

/** Whether every piece of the order is concerned. */
export function wholeOrder(situation: Pick<Situation, 'order' | 'problem'>): boolean {
  const pieces = affectedLines(situation).reduce((sum, { quantity }) => sum + quantity, 0);
  return pieces === situation.order.items.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** How many complete replacements the shop could send now; `undefined` when a line's stock is unknown. */
export function stockFor(situation: Pick<Situation, 'order' | 'problem'>): number | undefined {
  const counts = affectedLines(situation).map(({ item, quantity }) =>
    item.stock === undefined ? undefined : Math.floor(item.stock / quantity),
  );
  return counts.includes(undefined) ? undefined : Math.min(...(counts as number[]));
}

/** The first condition that does not hold, or `undefined` when all do. */
export function failureOf(condition: Condition, situation: Situation): Failure | undefined {
  return (
    unlisted('category', condition.category, situation.problem.category) ??
    unlisted('sub-reason', condition.subReason, situation.problem.subReason) ??
    unlisted('severity', condition.severity, situation.severity) ??
    unlisted('country', condition.country, situation.order.country) ??
    factFailure(condition, situation) ??
    classFailure(condition, situation) ??
    windowFailure(condition, situation) ??
    (condition.price && outOfRange('price', condition.price, affectedValue(situation), 'over_limit')) ??
    (condition.stock && outOfRange('stock', condition.stock, stockFor(situation), 'no_stock'))
  );
}

function unlisted(
  name: string,
  list: readonly string[] | undefined,
  value: string | undefined,
): Failure | undefined {
  if (!list || (value !== undefined && list.includes(value))) return undefined;
  return {
    reason: 'conditions_not_met',
    because: `${name} ${value ?? 'unknown'}, needs ${list.join(' or ')}`,
    hidden: true,
  };
}

function factFailure({ facts: wanted = {} }: Condition, { facts }: Situation): Failure | undefined {
  for (const [name, { is, ...range }] of Object.entries(wanted)) {
    const known = Object.hasOwn(facts.known, name) ? facts.known[name]?.value : undefined;
    const met = is === undefined ? within(range, known) : known === is;
    if (met) continue;
    const because = `${name} ${known === undefined ? 'unknown' : JSON.stringify(known)}, needs ${JSON.stringify(is ?? range)}`;
    return { reason: 'conditions_not_met', because, hidden: true };
  }
  return undefined;
}

function classFailure({ itemClass }: Condition, situation: Situation): Failure | undefined {
  if (!itemClass) return undefined;
  const other = affectedLines(situation).find(({ item }) => !itemClass.includes(item.class ?? ''));
  if (!other) return undefined;
  const because = `class ${other.item.class ?? 'unknown'}, needs ${itemClass.join(' or ')}`;
  return { reason: 'excluded_class', because, hidden: false };
}

function windowFailure({ daysSince }: Condition, { order, today }: Situation): Failure | undefined {
  if (!daysSince) return undefined;
  const dates = { placed: order.placedAt, promised: order.promisedBy, delivered: order.deliveredAt };
  const from = dates[daysSince.date];
  const days = from ? daysBetween(from, today) : undefined;
  const failure = outOfRange(`days since ${daysSince.date}`, daysSince, days, 'outside_window');
  return (
    failure && {
      ...failure,
      hidden: days === undefined || (daysSince.min !== undefined && days < daysSince.min),
    }
  );
}

function outOfRange(
  name: string,
  range: Range | undefined,
  value: number | undefined,
  reason: WithheldReason,
): Failure | undefined {
  if (!range || within(range, value)) return undefined;
  const wanted = [range.min ?? '', range.max ?? ''].join('..');
  return { reason, because: `${name} ${value ?? 'unknown'}, needs ${wanted}`, hidden: value === undefined };
}

function within({ min, max }: Range, value: unknown): boolean {
  if (typeof value !== 'number') return false;
  return (min === undefined || value >= min) && (max === undefined || value <= max);
}

/** What a fact says about why something cannot be mended, in the shop's words. */
export function repairNote(situation: Situation): string | undefined {
  const { facts, order } = situation;
  const notes = affectedLines(situation).map(({ item }) =>
    factOf(facts, `notRepairable:${item.sku}`, 'string'),
  );
  const only = order.items.length === 1 ? factOf(facts, 'notRepairable', 'string') : undefined;
  return notes.find((note) => note !== undefined) ?? only;
}
