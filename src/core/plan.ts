import { addBusinessDays, addDays } from './calendar.js';
import type { CaseFactKind } from './case-record.js';
import type { CaseContext } from './context.js';
import type { RemedyKind } from './taxonomy.js';

const sending: readonly CaseFactKind[] = ['packed', 'shipped', 'out_for_delivery', 'delivered'];
const paying: readonly CaseFactKind[] = ['instructed', 'refunded'];

/** What has to happen for each remedy, in order. The last one is what the customer feels. */
export const plans: Readonly<Record<RemedyKind, readonly CaseFactKind[]>> = {
  replacement: sending,
  exchange: sending,
  remake: sending,
  missing_part: sending,
  repair: ['returned', 'repaired', 'shipped', 'delivered'],
  wait_with_update: ['out_for_delivery', 'delivered'],
  refund_full: paying,
  refund_partial: paying,
  refund_shipping: paying,
  refund_charge: paying,
  price_reduction: paying,
  cancel_order: paying,
  return_change_of_mind: ['returned', ...paying],
  store_credit: ['credited'],
  discount_next: ['credited'],
  service_discount_period: ['credited'],
  workaround: ['contacted'],
  human_contact: ['contacted'],
};

/** Steps that are shown only once they have happened: they say more, but nobody waits for them. */
export const incidental: readonly CaseFactKind[] = ['out_for_delivery', 'returned', 'instructed'];

/** What the customer feels when a remedy has been carried out. */
export function fulfilment(kind: RemedyKind): CaseFactKind {
  return plans[kind].at(-1) ?? 'contacted';
}

/** Days from then until we ask, so that it has been used: a refund 1, a delivery 2, a repair 3. */
const followUpDays: Partial<Record<RemedyKind, number>> = {
  replacement: 2,
  exchange: 2,
  remake: 2,
  missing_part: 2,
  repair: 3,
};

/** The ISO date on which we ask how it went: a working day, never early. */
export function followUpDay(kind: RemedyKind, felt: string, { policy }: CaseContext): string {
  const days = policy.followUp.days[kind] ?? followUpDays[kind] ?? 1;
  return addBusinessDays(policy.calendar, addDays(felt, days), 0);
}
