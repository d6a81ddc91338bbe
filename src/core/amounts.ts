import { affectedValue, type Situation, wholeOrder } from './conditions.js';
import { percentOf } from './money.js';
import { factOf } from './order.js';
import type { RemedyRule } from './policy.js';

/** What a remedy pays, in minor units, and what that is a part of. */
export interface Amount {
  readonly amount: number;
  readonly base: number;
  readonly percent: number;
  readonly fee?: number | undefined;
}

/**
 * What a rule pays. A share of the affected lines counts shipping in when every line is affected, and a fee never takes
 * more than there is.
 */
export function amountOf(rule: RemedyRule, situation: Situation): Amount | undefined {
  if (!rule.amount) return undefined;
  const base = baseOf(rule.amount.of, situation);
  if (base === undefined || base <= 0) return undefined;
  const share = percentOf(base, rule.amount.percent);
  const capped = rule.amount.cap === undefined ? share : Math.min(share, rule.amount.cap);
  const fee = Math.min(rule.amount.fee ?? 0, capped);
  return { amount: capped - fee, base, percent: rule.amount.percent, ...(fee ? { fee } : {}) };
}

function baseOf(of: 'affected' | 'shipping' | 'charge', situation: Situation): number | undefined {
  if (of === 'charge') return factOf(situation.facts, 'chargeAmount', 'number');
  if (of === 'shipping') return situation.order.shipping.paid;
  return affectedValue(situation) + (wholeOrder(situation) ? situation.order.shipping.paid : 0);
}
