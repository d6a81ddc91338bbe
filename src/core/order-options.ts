import type { Decision, Option } from './decision.js';
import type { Problem } from './problem.js';
import { type FailureResource, failureResources, type RemedyKind } from './taxonomy.js';

/** What each remedy pays back. Like for like satisfies most (Roschk & Gelbrich 2014). */
const paysBack: Readonly<Record<RemedyKind, FailureResource>> = {
  refund_full: 'money',
  refund_partial: 'money',
  refund_shipping: 'money',
  refund_charge: 'money',
  price_reduction: 'money',
  replacement: 'goods',
  exchange: 'goods',
  remake: 'goods',
  repair: 'goods',
  missing_part: 'goods',
  cancel_order: 'money',
  wait_with_update: 'time',
  return_change_of_mind: 'preference',
  store_credit: 'money',
  discount_next: 'money',
  service_discount_period: 'money',
  workaround: 'goods',
  human_contact: 'attention',
};

const effort: Readonly<Record<Option['goods'], number>> = { keep: 0, stay: 0, collect: 1, prepaid: 2 };

type By = Exclude<Decision['orderedBy'], 'only'>;

/** Stated wish, then the law's floor, then what was lost, then soonest, then least effort, then id. Never the cost. */
export function orderOptions(
  options: readonly Option[],
  problem: Problem,
): { readonly options: readonly Option[]; readonly by: Decision['orderedBy'] } {
  const lost = failureResources[problem.category];
  const keys: readonly [By, (option: Option) => number | string][] = [
    ['wish', ({ kind }) => Number(kind !== problem.wish)],
    ['floor', ({ floor }) => Number(!floor)],
    ['match', ({ kind }) => Number(paysBack[kind] !== lost)],
    ['soonest', ({ day }) => day ?? ''],
    ['soonest', ({ goods }) => effort[goods]],
    ['soonest', ({ id }) => id],
  ];
  const compare = (a: Option, b: Option): number => {
    for (const [, key] of keys) {
      const [x, y] = [key(a), key(b)];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  };
  const sorted = [...options].sort(compare);
  return { options: sorted, by: reason(sorted, keys) };
}

/** What is true of the whole order shown: the first comparison in which any two differ. */
function reason(
  [first, ...others]: readonly Option[],
  keys: readonly (readonly [By, (option: Option) => number | string])[],
): Decision['orderedBy'] {
  if (!first || others.length === 0) return 'only';
  return keys.find(([, key]) => others.some((other) => key(other) !== key(first)))?.[0] ?? 'soonest';
}
