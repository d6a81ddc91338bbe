import type { CaseRecord } from 'amends/core';
import { html } from 'hono/html';
import { type ShopOrder, shopOrders } from '../orders/index.js';
import type { Markup, Scene } from './layout.js';
import { layout } from './layout.js';
import { orderTotal, picture } from './order-parts.js';
import { longDay, money } from './text.js';

/** What was told about an order, as far as its pages show it. */
export type OpenCase = Pick<CaseRecord, 'id' | 'reference' | 'state' | 'facts'>;

/** One line about a case, which leads to where it stands. */
export function caseLine(open: OpenCase): Markup {
  const { id, reference } = open;
  return html`<p class="s-open"><a href="/cases/${id}">${whereItStands(open)}: <span>${reference}</span></a></p>`;
}

function whereItStands({ state, facts }: OpenCase): string {
  if (state === 'resolved') return 'We put this right';
  const last = facts.findLast(({ kind }) => kind === 'follow_up_sent' || kind === 'outcome');
  const isAsked = last?.kind === 'follow_up_sent' && (state === 'agreed' || state === 'followingUp');
  return isAsked ? 'Is it sorted? Tell us' : 'We are putting this right';
}

/** All of Maya's orders. */
export function ordersPage(scene: Scene, openCase: (orderId: string) => OpenCase | undefined): Markup {
  const main = html`<h1>Your orders</h1>
    <p class="s-soft">Signed in as Maya Lindqvist</p>
    <ul class="s-orders">
      ${shopOrders.map((shopOrder) => row(shopOrder, openCase(shopOrder.order.id)))}
    </ul>`;
  const hint = html`<p>
    Each of these orders went wrong in its own way; the dashed line says how. Open one, press “Not right?”, and tell it
    as Maya would. Then look at the shop’s side.
  </p>`;
  return layout(scene, { title: 'Your orders', main, hint });
}

function row({ order, status, demo }: ShopOrder, open: OpenCase | undefined): Markup {
  const names = order.items.map((item) => item.name).join(', ');
  return html`<li class="s-order">
    <span class="s-pictures">${order.items.slice(0, 3).map((item) => picture(item, 64))}</span>
    <div class="s-order-text">
      <h2><a href="/orders/${order.id}">Order ${order.id}</a></h2>
      <p>${names}</p>
      <p class="s-soft">Placed ${longDay(order.placedAt)} · <span class="s-whole">${status}</span></p>
      ${open ? caseLine(open) : ''}
      <p class="d-note">${demo.whatHappened}</p>
    </div>
    <span class="s-price">${money(orderTotal(order), order.currency)}</span>
  </li>`;
}
