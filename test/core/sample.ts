import { parse } from 'valibot';
import { findShopOrder, type ShopOrder, shopOrders } from '../../demo/orders/index.js';
import policyFile from '../../demo/policy.json';
import {
  type ActionType,
  type CaseAction,
  type CaseContext,
  type CaseRecord,
  type Conducted,
  conduct,
  factsSchema,
  type Order,
  orderSchema,
  type Policy,
  type Problem,
  packs,
  policySchema,
  problemSchema,
  understand,
} from '../../src/core/index.js';

export { shopOrders };

/** Thursday 12 November 2026, 10:42 in Berlin: the first morning of the demo. */
export const now = '2026-11-12T09:42:00.000Z';

export const policy: Policy = parse(policySchema, policyFile);

export const caseId = '0123456789abcdef0123456789abcdef';

let ids = 0;

/** An order of the demo, by its number. */
export function demo(orderId: string): ShopOrder {
  const found = findShopOrder(orderId);
  if (!found) throw new Error(`no order ${orderId}`);
  return found;
}

/** What the shop of the demo knows about an order at a moment. */
export function contextOf(orderId: string, at = now): CaseContext {
  const { order, facts } = demo(orderId);
  return {
    policy,
    packs,
    order: parse(orderSchema, order),
    facts: parse(factsSchema, facts(at)),
    now: at,
    newId: () => `id-${++ids}`,
  };
}

/** What a demo customer reports in their own words, as the flow would read it. */
export function problemOf(orderId: string, more: Partial<Problem> = {}): Problem {
  const { order, demo: told } = demo(orderId);
  const heard = understand(told.words, parse(orderSchema, order).items, { now, timeZone: 'Europe/Berlin' });
  return parse(problemSchema, {
    category: heard.category ?? 'unclear',
    subReason: heard.subReason,
    items: heard.items,
    words: told.words,
    needBy: heard.needBy,
    occasion: heard.occasion,
    wish: heard.wish,
    ...(heard.risk ? { safety: 'yes' } : {}),
    ...more,
  });
}

/** An order of one lamp at 89.00 and four glasses at 8.00 each, delivered yesterday, with 4.90 for shipping. */
export function orderOf(more: Partial<Order> = {}): Order {
  return parse(orderSchema, {
    id: '1',
    currency: 'EUR',
    country: 'DE',
    placedAt: '2026-11-09',
    promisedBy: '2026-11-12',
    deliveredAt: '2026-11-11',
    items: [
      { sku: 'lamp', name: 'Arc lamp', noun: 'lamp', unitPrice: 8900, stock: 3, class: 'lighting' },
      {
        sku: 'glass',
        name: 'Smoke glasses',
        noun: 'glasses',
        quantity: 4,
        unitPrice: 800,
        stock: 9,
        class: 'table',
      },
    ],
    shipping: { paid: 490 },
    payment: 'Visa ending 4421',
    customer: { name: 'Maya', email: 'maya@example.com' },
    ...more,
  });
}

export function simpleProblem(more: Partial<Problem> = {}): Problem {
  return parse(problemSchema, {
    category: 'arrived_damaged',
    items: [{ sku: 'lamp', quantity: 1 }],
    words: 'The lamp came broken.',
    ...more,
  });
}

/** Carries out one action of a customer. */
export function act<T extends ActionType>(
  record: CaseRecord | undefined,
  type: T,
  data: Extract<CaseAction, { type: T }>['data'],
  context: CaseContext,
): Conducted {
  const action = { id: context.newId(), type, data } as unknown as CaseAction;
  return conduct(record, caseId, action, context);
}

/** The same, for what has to succeed. */
export function done<T extends ActionType>(
  record: CaseRecord | undefined,
  type: T,
  data: Extract<CaseAction, { type: T }>['data'],
  context: CaseContext,
): Extract<Conducted, { status: 'done' }> {
  const conducted = act<ActionType>(record, type, data, context);
  if (conducted.status !== 'done') throw new Error(`${type} was refused: ${conducted.reason}`);
  return conducted;
}

/** A case of the demo, reported. */
export function reported(orderId: string, more: Partial<Problem> = {}, at = now): CaseRecord {
  return done(
    undefined,
    'problem.reported',
    { orderId, problem: problemOf(orderId, more), locale: 'en' },
    contextOf(orderId, at),
  ).record;
}
