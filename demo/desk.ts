import { type Effect, packs, policySchema } from 'amends/core';
import { createHandler, type FoundOrder, type HandlerOptions, type Kit, type Store } from 'amends/server';
import { parse } from 'valibot';
import type { Board, List } from './board.js';
import { findShopOrder } from './orders/index.js';
import policyFile from './policy.json' with { type: 'json' };
import type { Settings } from './settings.js';

/** The one customer of the demo, who is always signed in. */
const customer = { principal: 'maya-lindqvist' };

/** What the shop does in one month is told here by its own policy. */
export const policy = parse(policySchema, policyFile);

/** Alder Row's own end of Amends: its orders in, its lists out. */
export function openDesk(store: Store, settings: Settings, board: Board): Kit {
  return createHandler({
    basePath: '/amends',
    store,
    policy,
    packs,
    keys: [{ kid: 'demo-1', secret: settings.signingKey }],
    now: () => new Date(settings.now),
    identify: () => customer,
    order: (orderId) => lookUp(orderId, settings),
    ...handlers(settings, board),
  });
}

type Handlers = Pick<HandlerOptions, 'onRemedy' | 'onPerson' | 'onCause' | 'onFollowUpDue'>;

function handlers(settings: Settings, board: Board): Handlers {
  const pin = (list: List, { id, caseId, data }: Effect): Promise<void> =>
    board.pin({ id, list, caseId, at: settings.now, data: { ...data } });
  return {
    onRemedy: async (effect) => {
      await pin('instructions', effect);
      return { kind: effect.data['extra'] ? 'credited' : 'instructed' };
    },
    onPerson: (effect) => pin('people', effect),
    onCause: async (effect) => {
      await pin('causes', effect);
      const team = effect.data['team'];
      return typeof team === 'string' ? { kind: 'told', data: { team } } : undefined;
    },
    onFollowUpDue: (effect) => pin('followUps', effect),
  };
}

/** An order and what is known about it at an instant, with the stock as it is now. */
export function lookUp(orderId: string, settings: Settings, now = settings.now): FoundOrder | undefined {
  const found = findShopOrder(orderId);
  if (!found) return undefined;
  const items = found.order.items.map((item) => ({
    ...item,
    stock: settings.stockOf(item.sku) ?? item.stock,
  }));
  return { order: { ...found.order, items }, facts: found.facts(now) };
}
