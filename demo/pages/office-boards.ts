import type { Option, Policy } from 'amends/core';
import { html } from 'hono/html';
import type { Card, List } from '../board.js';
import type { ShopOrder } from '../orders/index.js';
import { layout, type Markup, type Scene } from './layout.js';
import { categoryNames, optionWords, remedyNames } from './office-words.js';
import { moment, money, plain } from './text.js';

const listNames: Readonly<Record<List, string>> = {
  instructions: 'To do',
  causes: 'Causes to find and stop',
  people: 'People to call',
  followUps: 'Asked how it went',
  letters: 'Letters from the help page',
};

/** The lists into which the server kit's callbacks write. */
export function boardPage(scene: Scene, lists: readonly (readonly [List, readonly Card[]])[]): Markup {
  const main = html`<h1>Boards</h1>
    <p class="s-soft">What we were told to do, whom to call, and what must not happen to the next customer.</p>
    <div class="o-boards">
      ${lists.map(
        ([list, cards]) =>
          html`<section>
            <h2>${listNames[list]}</h2>
            ${
              cards.length > 0
                ? html`<ul class="o-cards">
                    ${cards.map((card) => html`<li>${cardLine(card)}</li>`)}
                  </ul>`
                : html`<p class="s-soft">Nothing here.</p>`
            }
          </section>`,
      )}
    </div>`;
  return layout(scene, { title: 'Boards', main, side: 'shop' });
}

function cardLine({ list, data, at, caseId }: Card): Markup {
  const text = cardWords(list, data);
  return html`<p>${caseId ? html`<a href="/shop/cases/${caseId}">${text}</a>` : text}</p>
    <p class="s-soft">${moment(at)}</p>`;
}

/** A card as it stands with its own case: which board it hangs on, and what it says. */
export function caseCardLine({ list, data, at }: Card): Markup {
  return html`<p>${cardWords(list, data)}</p>
    <p class="s-soft">${listNames[list]} · ${moment(at)}</p>`;
}

function cardWords(list: List, data: Card['data']): string {
  const about = typeof data['orderId'] === 'string' ? `order ${data['orderId']}` : '';
  if (list === 'instructions') return [instruction(data), about].filter(Boolean).join(', ');
  if (list === 'causes') {
    const category = categoryNames[data['category'] as keyof typeof categoryNames];
    const what = [category?.toLowerCase(), about].filter(Boolean).join(', ');
    return `${plain(String(data['team'] ?? 'somebody'))}: ${what}`;
  }
  if (list === 'letters')
    return `${String(data['order'])}: ${String(data['words'])} (${String(data['contact'])})`;
  if (list === 'followUps') return `We asked about ${about}`;
  const by = typeof data['by'] === 'string' ? `by ${moment(data['by'])}` : '';
  const who = plain(String(data['role'] ?? data['channel'] ?? 'person'));
  return [who, data['contact'], by, about].filter(Boolean).join(', ');
}

function instruction(data: Card['data']): string {
  const { option, extra } = data as { option?: Option; extra?: { amount: number } };
  if (extra) return `${remedyNames.discount_next}: ${money(extra.amount, 'EUR')}`;
  const why =
    data['reason'] === 'missed' ? ' (we missed the date)' : data['automatic'] ? ' (without asking)' : '';
  return option ? `${optionWords(option, 'EUR')}${why}` : 'Instruction';
}

/** The stock as it is now: what sells out between an offer and a choice is not promised. */
export function stockPage(scene: Scene, orders: readonly ShopOrder[]): Markup {
  const items = orders.flatMap(({ order }) => order.items);
  const main = html`<h1>Stock</h1>
    <p class="s-soft">Take the last one away while Maya is choosing, and see what happens to the offer.</p>
    <ul class="o-stock">
      ${items.map((item) => {
        const stock = scene.settings.stockOf(item.sku) ?? item.stock ?? 0;
        return html`<li>
          <img class="s-thumb" src="${item.image}" width="48" height="48" alt="" />
          <p>${item.name}<span class="s-soft">${item.variant ?? ''}</span></p>
          <form method="post" action="/shop/stock">
            <input type="hidden" name="sku" value="${item.sku}" />
            <label>
              <span class="o-hidden">Pieces of ${item.name}</span>
              <input name="stock" type="number" min="0" max="999" value="${stock}" />
            </label>
            <button>Set</button>
          </form>
        </li>`;
      })}
    </ul>`;
  return layout(scene, { title: 'Stock', main, side: 'shop' });
}

/** The policy as the team wrote it. */
export function policyPage(scene: Scene, policy: Policy): Markup {
  const main = html`<h1>Policy</h1>
    <p class="s-soft">Version ${policy.version}, answered for by ${policy.owner}, read again by ${policy.reviewDue}.</p>
    <ul class="o-trace o-policy">
      ${policy.remedies.map(
        ({ id, kind, when, amount, days }) =>
          html`<li>
            <span class="o-outcome">${(when.category ?? []).map((category) => categoryNames[category]).join(', ')}</span>
            <span
              ><b>${remedyNames[kind]}</b>${amount ? ` ${amount.percent} %` : ''}${
                days === undefined ? '' : `, within ${days} working ${days === 1 ? 'day' : 'days'}`
              }</span
            >
            <code>${id}</code>
          </li>`,
      )}
    </ul>
    <details class="o-event">
      <summary><b>The whole file</b></summary>
      <pre tabindex="0"><code>${JSON.stringify(policy, null, 2)}</code></pre>
    </details>`;
  return layout(scene, { title: 'Policy', main, side: 'shop' });
}
