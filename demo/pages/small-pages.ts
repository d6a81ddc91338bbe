import { html } from 'hono/html';
import { shopOrders } from '../orders/index.js';
import { layout, type Markup, type Scene } from './layout.js';
import { hourOf } from './text.js';

/** Where a case stands, as its own page: what a link in an e-mail opens. */
export function casePage(scene: Scene, record: { id: string; reference: string; orderId: string }): Markup {
  const main = html`<p class="s-soft"><a href="/orders/${record.orderId}">Order ${record.orderId}</a></p>
    <h1>Your case ${record.reference}</h1>
    <div class="s-narrow">
      <amends-status endpoint="/amends" case="${record.id}">${callUs()}</amends-status>
    </div>`;
  return layout(scene, { title: `Case ${record.reference}`, main });
}

/** The page that a follow-up link opens. The token stays behind the #, which no server and no log sees. */
export function followUpPage(scene: Scene): Markup {
  const main = html`<p class="s-soft"><a href="/">Your orders</a></p>
    <h1>How did it go?</h1>
    <div class="s-narrow">
      <amends-follow-up endpoint="/amends">
        <p>This page opens from the link that we send you once everything should have arrived.</p>
        ${callUs()}
      </amends-follow-up>
    </div>`;
  return layout(scene, { title: 'How did it go?', main });
}

/** Where the links lead before, or without, any script. */
export function helpPage(scene: Scene, orderId: string | undefined): Markup {
  const main = html`<p class="s-soft"><a href="/">Your orders</a></p>
    <h1>Something not right?</h1>
    <p class="s-soft">Tell us once. A person reads it, with your order in front of them.</p>
    <form class="s-form s-narrow" method="post" action="/help">
      <label for="order">Which order?</label>
      <select id="order" name="order">
        ${shopOrders.map(
          ({ order }) =>
            html`<option value="${order.id}" ${order.id === orderId ? 'selected' : ''}>
              ${order.id}: ${order.items.map(({ name }) => name).join(', ')}
            </option>`,
        )}
      </select>
      <label for="words">What happened?</label>
      <textarea id="words" name="words" rows="6" maxlength="5000" required></textarea>
      <label for="contact">Where can we reach you?</label>
      <input id="contact" name="contact" value="maya@example.com" autocomplete="email" required maxlength="320" />
      <button class="s-button">Send it to a person</button>
    </form>
    ${callUs()}`;
  return layout(scene, { title: 'Something not right?', main });
}

export function thanksPage(scene: Scene): Markup {
  const main = html`<h1>We have it</h1>
    <p>Your message reached us today at ${hourOf(scene.settings.now)}. A person answers at the address you gave us.</p>
    <p class="s-more"><a href="/">Back to your orders</a></p>`;
  return layout(scene, { title: 'We have it', main });
}

/** Every part of the shop that a demo has no use for. */
export function rangePage(scene: Scene): Markup {
  const main = html`<h1>Only painted</h1>
    <p>Alder Row is a demonstration. Its orders are real enough to go wrong; there is nothing to buy.</p>
    <p class="s-more"><a href="/">To your orders</a></p>`;
  return layout(scene, { title: 'Only painted', main });
}

export function notFoundPage(scene: Scene): Markup {
  const main = html`<h1>There is nothing here</h1>
    <p class="s-more"><a href="/">To your orders</a></p>`;
  return layout(scene, { title: 'Nothing here', main });
}

function callUs(): Markup {
  return html`<p class="s-call">
    Rather talk? Call <a href="tel:+49405550100">+49 40 555 0100</a>, Monday to Friday, 08:00 to 20:00, or write to
    <a href="mailto:care@alderrow.example">care@alderrow.example</a>.
  </p>`;
}
