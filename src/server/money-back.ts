import type { CaseContext, CaseRecord, Effect } from '../core/index.js';
import type { Who } from './options.js';
import type { Queryable } from './store/store.js';

/** Not `refund_charge`: what was charged by mistake is no part of the order's price. */
const moneyBack = [
  'refund_full',
  'refund_partial',
  'refund_shipping',
  'price_reduction',
  'cancel_order',
  'return_change_of_mind',
];

interface Booking {
  /** What a later booking of the same source takes the place of. */
  readonly source: string;
  readonly amount: number;
}

/**
 * Books the money that effects give back, unless an order would give back more than was paid for it: several cases
 * about one order know nothing of each other.
 *
 * @returns Whether it was booked.
 */
export async function bookMoneyBack(
  transaction: Queryable,
  { tenant }: Who,
  { id, orderId }: CaseRecord,
  effects: readonly Effect[],
  context: CaseContext,
): Promise<boolean> {
  const bookings = effects.flatMap(bookingOf);
  if (!bookings.length) return true;
  await lockOrder(transaction, tenant, orderId);
  const sources = bookings.map(({ source }) => source);
  const others = await sumOfOthers(transaction, tenant, orderId, id, sources);
  const asked = bookings.reduce((sum, { amount }) => sum + amount, 0);
  if (asked > 0 && others + asked > paidFor(context)) return false;
  for (const { source, amount } of bookings) {
    await transaction.query(
      `insert into amends_money_back (case_id, source, tenant, order_id, amount) values ($1, $2, $3, $4, $5)
        on conflict (case_id, source) do update set amount = excluded.amount`,
      [id, source, tenant, orderId, amount],
    );
  }
  return true;
}

function bookingOf({ name, data }: Effect): readonly Booking[] {
  const option = data['option'] as { kind: string; rule: string; amount?: number } | undefined;
  if (name !== 'remedy' || !option) return [];
  const amount = moneyBack.includes(option.kind) ? (option.amount ?? 0) : 0;
  return [{ source: data['automatic'] === true ? `automatic ${option.rule}` : 'choice', amount }];
}

/** Held until the transaction ends. */
async function lockOrder(transaction: Queryable, tenant: string, orderId: string): Promise<void> {
  const name = JSON.stringify(['order', tenant, orderId]);
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
}

async function sumOfOthers(
  transaction: Queryable,
  tenant: string,
  orderId: string,
  caseId: string,
  sources: readonly string[],
): Promise<number> {
  const text = `select coalesce(sum(amount), 0)::text as total from amends_money_back
    where tenant = $1 and order_id = $2 and not (case_id = $3 and source = any($4::text[]))`;
  const [row] = await transaction.query<{ total: string }>(text, [tenant, orderId, caseId, sources]);
  return Number(row?.total ?? 0);
}

/** What was taken for the order: its lines and shipping, or more where charges say so. */
function paidFor({ order, facts }: CaseContext): number {
  const lines = order.items.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
  const charges = facts.events.reduce(
    (sum, { kind, amount = 0 }) => (kind === 'paid' || kind === 'charged' ? sum + amount : sum),
    0,
  );
  return Math.max(lines + order.shipping.paid, charges);
}
