import { type CaseContext, channelsOf, orderViewOf } from '../core/index.js';
import type { OrderReply } from '../protocol/index.js';
import type { Access } from './access.js';
import { findOpenCase, findOwnCase } from './cases.js';
import { Refusal } from './problem.js';
import { answer, respond } from './respond.js';
import type { Shop } from './shop.js';
import { limitToLink, showCase } from './show.js';

/** `GET orders/{id}`, or `GET orders/{id}?item={sku}` for the case about one line. */
export async function sendOrder(
  shop: Shop,
  { who, linkTo }: Access,
  orderId: string,
  item?: string,
): Promise<Response> {
  if (linkTo !== undefined) throw new Refusal('not-by-link');
  const context = await shop.context(orderId, who);
  if (!context) throw new Refusal('not-found');
  const open = await findOpenCase(await shop.store(), who, context.order.id, item);
  const reply: OrderReply = {
    ...settingOf(context),
    order: orderViewOf(context.order),
    ...(open && { case: await showCase(shop.tokens, open.record, context) }),
  };
  return respond(answer(reply));
}

/** `GET cases/{id}` */
export async function sendCase(shop: Shop, { who, linkTo }: Access, caseId: string): Promise<Response> {
  if (linkTo !== undefined && linkTo !== caseId) throw new Refusal('not-found');
  const found = await findOwnCase(await shop.store(), who, caseId);
  const context = found && (await shop.context(found.record.orderId, who));
  if (!context) throw new Refusal('not-found');
  const view = await showCase(shop.tokens, found.record, context);
  return respond(answer({ case: linkTo === undefined ? view : limitToLink(view) }));
}

function settingOf(context: CaseContext): Pick<OrderReply, 'channels' | 'now' | 'timeZone'> {
  const { now, policy } = context;
  return { channels: [...channelsOf(context)], now, timeZone: policy.calendar.timeZone };
}
