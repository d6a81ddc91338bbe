import { daysBetween } from './calendar.js';
import { affectedValue } from './conditions.js';
import { type Facts, factOf, type Order } from './order.js';
import type { Problem } from './problem.js';
import type { Owner, Severity } from './taxonomy.js';

/**
 * How serious a case is, from facts alone: the customer's tone never changes it.
 *
 * S4 danger, threat or breach; S3 a lost date, a second failure, a broken promise, much money held back, dignity;
 * S2 something that cannot be used, is missing, late or wrongly charged; S1 the rest.
 */
export function severityOf(problem: Problem, order: Order, facts: Facts, today: string): Severity {
  if (inDanger(problem)) return 'S4';
  if (serious(problem, order, facts, today)) return 'S3';
  const minor =
    problem.category === 'not_right_for_me' ||
    problem.category === 'unclear' ||
    problem.subReason === 'cosmetic' ||
    problem.subReason === 'packaging_only';
  return minor ? 'S1' : 'S2';
}

function inDanger({ category, safety }: Problem): boolean {
  if (safety === 'yes' || safety === 'unsure') return true;
  return category === 'account_security' || category === 'safety';
}

function serious(problem: Problem, order: Order, facts: Facts, today: string): boolean {
  const dateLost = problem.needBy !== undefined && daysBetween(problem.needBy, today) > 0;
  const again =
    (factOf(facts, 'priorRepairs', 'number') ?? 0) > 0 ||
    (factOf(facts, 'priorFailures90d', 'number') ?? 0) > 0;
  const brokenPromise = factOf(facts, 'promiseBroken', 'boolean') ?? false;
  const dignity = problem.category === 'service_experience' && problem.subReason !== 'no_reply';
  return dateLost || again || brokenPromise || dignity || moneyHeld(problem, order, facts, today);
}

/** Money wrongly taken that is a tenth of the order or more, or has been out for over five working days. */
function moneyHeld(problem: Problem, order: Order, facts: Facts, today: string): boolean {
  if (problem.category !== 'billing') return false;
  const taken = factOf(facts, 'chargeAmount', 'number') ?? 0;
  const since = facts.events.findLast(({ kind, fault }) => kind === 'charged' && fault)?.at;
  const total = affectedValue({ order, problem: { ...problem, items: [] } }) + order.shipping.paid;
  return (taken > 0 && taken * 10 >= total) || (since !== undefined && daysBetween(since, today) > 7);
}

/** Who answers for it. A carrier or a supplier is the shop's own choice, so the shop answers for them. */
export function ownerOf({ category, safety }: Problem, facts: Facts): Owner {
  if (category === 'safety' || safety === 'yes' || safety === 'unsure') return 'under_investigation';
  if (category === 'account_security') return 'unknown';
  if (category === 'not_right_for_me') return 'preference';
  if (category === 'unclear') return 'unknown';
  return factOf(facts, 'customerSlip', 'boolean') ? 'customer' : 'store';
}
