import { referenceOf } from 'amends/core';
import type { KeptEvent } from 'amends/server';
import { html } from 'hono/html';
import { layout, type Markup, type Scene } from './layout.js';
import { type Arrivals, eventLine } from './office-events.js';

/** What came from pages that decide by themselves. */
export function inboxPage(scene: Scene, events: readonly KeptEvent[], arrivals: Arrivals): Markup {
  const main = html`<h1>Inbox</h1>
    <p class="s-soft">What came from pages that decide by themselves, as posted, the newest first.</p>
    <div class="s-narrow">
      ${toCheck()}
      ${
        events.length > 0
          ? events.map((event) => eventLine(event, arrivals, referenceOf(event.caseId)))
          : html`<p class="o-empty">
              Nothing yet. Open <a href="/orders/10482/static">order 10482, decided on the page</a>, and say that the
              lamp arrived broken.
            </p>`
      }
    </div>`;
  return layout(scene, { title: 'Inbox', main, side: 'shop' });
}

/** A result out of a browser is what a customer says, however well it is made. */
function toCheck(): Markup {
  return html`<section class="o-section">
    <h2>Check it again before anything moves</h2>
    <p>
      These results were made in a browser, so they say <code>trust: "client"</code>, and whoever holds the browser could
      have written them. No case was opened here and nothing was instructed. First make sure of three things, from our own
      data:
    </p>
    <ul class="o-checks">
      <li>Amounts: work out again what this order gives, and pay that.</li>
      <li>The customer: the order belongs to whoever is signed in.</li>
      <li>Once: nothing was put right for this order before, here or among the cases.</li>
    </ul>
  </section>`;
}
