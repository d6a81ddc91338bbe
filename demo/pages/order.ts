import type { Item, Order } from 'amends/core';
import { html } from 'hono/html';
import type { ShopOrder } from '../orders/index.js';
import { layout, type Markup, type Scene } from './layout.js';
import { orderSummary, picture } from './order-parts.js';
import { caseLine, type OpenCase } from './orders.js';
import { longDay, moment, money } from './text.js';

/** The ways in which a page can embed the flow, each on a page of its own. */
export type Embedding = 'panel' | 'inline' | 'anchored' | 'static';

/** One order, with everything through which Maya can say that something is not right. */
export function orderPage(
  scene: Scene,
  shopOrder: ShopOrder,
  open: OpenCase | undefined,
  embedding: Embedding,
): Markup {
  const { order, status } = shopOrder;
  const main = html`${heading(order)}
    <div class="s-grid">
      <div>
        <div class="s-state">
          <span>${status}</span>
          <a class="s-soft" href="/orders/${order.id}/tracking">Tracking</a>
        </div>
        ${open && embedding !== 'static' ? caseLine(open) : ''} ${inThePage(order, embedding)}
        ${lines(order, embedding)}
        ${embedding === 'panel' ? link(order) : ''}
      </div>
      ${orderSummary(order)}
    </div>`;
  const pill =
    embedding === 'panel'
      ? html`<amends-launcher kind="pill" preload="idle" endpoint="/amends" order="${order.id}"></amends-launcher>`
      : undefined;
  return layout(scene, {
    title: `Order ${order.id}`,
    main,
    beside: pill,
    script: embedding === 'static' ? '/js/static.js' : undefined,
    hint: orderHint(shopOrder, embedding),
  });
}

/** What the shop's own systems know about the way of a parcel. */
export function trackingPage(scene: Scene, { order, facts, status }: ShopOrder): Markup {
  const { events = [] } = facts(scene.settings.now);
  const main = html`${heading(order)}
    <div class="s-grid">
      <div>
        <div class="s-state"><span>${status}</span></div>
        <ol class="s-events">
          ${events.map(
            ({ at, kind, place, quote, source }) =>
              html`<li>
                <time datetime="${at}">${moment(at)}</time>
                <p>${eventNames[kind]}${place ? `, ${place}` : ''}${quote ? html`: <q>${quote}</q>` : ''}</p>
                <p class="s-soft">From ${source}</p>
              </li>`,
          )}
        </ol>
        <p class="s-more"><a href="/orders/${order.id}">Back to order ${order.id}</a></p>
      </div>
      ${orderSummary(order)}
    </div>`;
  return layout(scene, { title: `Tracking of order ${order.id}`, main });
}

const eventNames: Readonly<Record<string, string>> = {
  paid: 'Paid',
  packed: 'Packed',
  handed_over: 'Handed to the carrier',
  scanned: 'Scanned',
  delivered: 'Delivered',
  delivery_failed: 'Could not be delivered',
  stock_found_short: 'Stock found short',
  charged: 'Card charged',
  refunded: 'Refunded',
  contacted: 'You wrote to us',
  answered: 'We answered',
  promised: 'We promised',
};

export function heading(order: Order): Markup {
  return html`<p class="s-soft"><a href="/">Your orders</a></p>
    <h1>Order ${order.id}</h1>
    <p class="s-soft">Placed ${longDay(order.placedAt)}</p>`;
}

function inThePage(order: Order, embedding: Embedding): Markup | '' {
  if (embedding === 'inline') return inline(order);
  return embedding === 'static' ? decidedHere(order) : '';
}

function inline(order: Order): Markup {
  return html`<div class="s-slot">
    <amends-resolution endpoint="/amends" order="${order.id}">${help(order)}</amends-resolution>
  </div>`;
}

/** The same order, decided on the page: a script gives the flow what it decides by, and the endpoint only receives. */
function decidedHere(order: Order): Markup {
  return html`<p class="d-note">
      Decided on this page: it was given the order and the shop’s policy, and no server is asked. Days are counted by your
      own device’s clock, which the shop’s clock in the strip does not move. What Maya says arrives in
      <a href="/shop/inbox">the shop’s inbox</a>.
    </p>
    <div class="s-slot" data-shop="/orders/${order.id}/static.json">
      <template><amends-resolution endpoint="/inbox" ack="status"></amends-resolution></template>
      ${help(order)}
    </div>`;
}

function help(order: Order): Markup {
  return html`<a class="s-fallback" href="/help?order=${order.id}">Something not right with your order? Tell us</a>`;
}

/** Each line has a button of its own; what they have in common is said once, around them. */
function lines(order: Order, embedding: Embedding): Markup {
  const articles = order.items.map((item) => line(order, item, embedding));
  if (embedding === 'inline' || embedding === 'static') return html`${articles}`;
  return html`<amends-config endpoint="/amends" order="${order.id}">${articles}</amends-config>`;
}

function line(order: Order, item: Item, embedding: Embedding): Markup {
  return html`<article class="s-line">
    ${picture(item, 88)}
    <div>
      <h2>${item.name}</h2>
      <p class="s-soft">${item.variant}${item.quantity > 1 ? html`<br />Quantity ${item.quantity}` : ''}</p>
    </div>
    <span class="s-price">${money(item.unitPrice * item.quantity, order.currency)}</span>
    <div class="s-actions">
      ${embedding === 'panel' || embedding === 'anchored' ? button(item, embedding) : ''}
      <a class="s-soft" href="/range/${item.sku}">Buy again</a>
    </div>
  </article>`;
}

function button(item: Item, embedding: Embedding): Markup {
  const placement = embedding === 'anchored' ? html`placement="anchored"` : '';
  return html`<amends-launcher kind="button" item="${item.sku}" ${placement}></amends-launcher>`;
}

function link(order: Order): Markup {
  return html`<p class="s-more">
    <amends-launcher kind="link" endpoint="/amends" order="${order.id}"
      ><a href="/help?order=${order.id}">Something not right with your order? Tell us</a></amends-launcher
    >
  </p>`;
}

function orderHint({ order, demo }: ShopOrder, embedding: Embedding): Markup {
  const pages: readonly [Embedding, string, string][] = [
    ['panel', 'Panel', `/orders/${order.id}`],
    ['inline', 'Inline', `/orders/${order.id}/inline`],
    ['anchored', 'Anchored', `/orders/${order.id}/anchored`],
    ['static', 'Decided on the page', `/orders/${order.id}/static`],
  ];
  return html`<p><b>What went wrong:</b> ${demo.whatHappened}</p>
    <p><b>What Maya might write:</b> <q class="d-words" id="words">${demo.words}</q></p>
    <p class="d-embeddings">
      <b>Embedded as:</b>
      ${pages.map(
        ([name, label, href]) =>
          html`<a href="${href}" ${name === embedding ? html`aria-current="page"` : ''}>${label}</a> `,
      )}
    </p>`;
}
