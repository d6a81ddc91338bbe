import type { Item, Order } from 'amends/core';
import { html } from 'hono/html';
import type { Markup } from './layout.js';
import { money } from './text.js';

export function itemsTotal(order: Order): number {
  return order.items.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
}

export function orderTotal(order: Order): number {
  return itemsTotal(order) + order.shipping.paid;
}

/** A picture that only repeats the name beside it. */
export function picture(item: Item, size: number): Markup {
  return html`<img class="s-thumb" src="${item.image}" width="${size}" height="${size}" alt="" />`;
}

/** Where it went, how it was paid, what it cost. */
export function orderSummary(order: Order): Markup {
  const { paid, address = [] } = order.shipping;
  return html`<aside class="s-side" aria-label="Order summary">
    <section>
      <h2>${order.deliveredAt ? 'Delivered to' : 'Delivering to'}</h2>
      ${address.map((line) => html`<bdi>${line}</bdi><br />`)}
    </section>
    <section>
      <h2>Paid with</h2>
      ${order.payment}
    </section>
    <section>
      ${sum('Items', money(itemsTotal(order), order.currency))}
      ${sum('Delivery', paid ? money(paid, order.currency) : 'Free')}
      <div class="s-sum total"><span>Total</span><span>${money(orderTotal(order), order.currency)}</span></div>
    </section>
  </aside>`;
}

function sum(label: string, value: string): Markup {
  return html`<div class="s-sum"><span>${label}</span><span>${value}</span></div>`;
}
