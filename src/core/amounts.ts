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
 * What a rule pays. A share of the affected lines counts shipping in when every line is affected, less what of it goes
 * back without a choice, and a fee never takes more than there is.
 */
export function amountOf(rule: RemedyRule, situation: Situation): Amount | undefined {
  if (!rule.amount) return undefined;
  const base = baseOf(rule.amount.of, situation, rule.automatic);
  if (base === undefined || base <= 0) return undefined;
  const share = percentOf(base, rule.amount.percent);
  const capped = Math.min(share, rule.amount.cap ?? share, room(rule, base, situation));
  if (capped <= 0) return undefined;
  const fee = Math.min(rule.amount.fee ?? 0, capped);
  return { amount: capped - fee, base, percent: rule.amount.percent, ...(fee ? { fee } : {}) };
}

/** What was given back before for the same lines does not go back again; credit and discounts are no money back. */
function room({ kind, amount }: RemedyRule, base: number, { returned = 0 }: Situation): number {
  const back =
    amount?.of === 'affected' && !['store_credit', 'discount_next', 'service_discount_period'].includes(kind);
  return back && returned > 0 ? Math.max(0, base - returned) : Number.POSITIVE_INFINITY;
}

function baseOf(
  of: 'affected' | 'shipping' | 'charge',
  situation: Situation,
  automatic: boolean,
): number | undefined {
  if (of === 'charge') return factOf(situation.facts, 'chargeAmount', 'number');
  const { paid } = situation.order.shipping;
  const left = Math.max(0, paid - (situation.shippingReturned ?? 0));
  if (of === 'shipping') return automatic ? paid : left;
  return affectedValue(situation) + (wholeOrder(situation) ? left : 0);
}
