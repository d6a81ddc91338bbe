import type { CaseRecord } from 'amends/core';
import { html } from 'hono/html';
import { layout, type Markup, type Scene } from './layout.js';
import { agreedOption, categoryNames, isFelt, promiseOf, stateNames } from './office-words.js';
import { day, moment } from './text.js';

/** Every case, those that wait for somebody first. */
export function officePage(scene: Scene, cases: readonly CaseRecord[]): Markup {
  const { now } = scene.settings;
  const waiting = cases.filter((record) => isOverdue(record, now) || needsPerson(record));
  const rest = cases.filter((record) => !waiting.includes(record));
  const main = html`<h1>Cases</h1>
    <p class="s-soft">What customers told us, and what we owe them. ${moment(now)}.</p>
    ${cases.length === 0 ? nothing() : ''} ${section('Needs somebody now', waiting, now)}
    ${section(waiting.length > 0 ? 'All others' : 'All cases', rest, now)}`;
  return layout(scene, { title: 'Cases', main, side: 'shop', hint: officeHint() });
}

export function officeHint(): Markup {
  return html`<p>
    This is Alder Row’s own office, written by the shop on top of the server kit. Record what became of a case, move the
    clock, and look at Maya’s side again: every sentence she reads hangs on one of these records.
  </p>`;
}

/** Whether the day of a promise has passed, and what was promised has not reached the customer. */
function isOverdue(record: CaseRecord, now: string): boolean {
  const by = agreedOption(record)?.by;
  return record.state === 'agreed' && by !== undefined && by < now && !isFelt(record);
}

function needsPerson({ state }: CaseRecord): boolean {
  return ['withPerson', 'safety', 'reopened'].includes(state);
}

function nothing(): Markup {
  return html`<p class="o-empty">
    No cases yet. Open <a href="/orders/10482">Maya’s order 10482</a> and say that the lamp arrived broken.
  </p>`;
}

function section(title: string, cases: readonly CaseRecord[], now: string): Markup | '' {
  if (cases.length === 0) return '';
  return html`<section class="o-cases">
    <h2>${title}</h2>
    <ul>
      ${cases.map((record) => row(record, isOverdue(record, now)))}
    </ul>
  </section>`;
}

function row(record: CaseRecord, overdue: boolean): Markup {
  const last = record.facts.at(-1);
  return html`<li class="o-case">
    <p class="o-reference"><a href="/shop/cases/${record.id}">${record.reference}</a></p>
    <p class="o-what">
      ${record.problem ? categoryNames[record.problem.category] : 'Not told yet'}
      <span class="s-soft">Order ${record.orderId}</span>
    </p>
    <p class="o-promise">${promiseOf(record) ?? html`<span class="s-soft">Nothing agreed yet</span>`}</p>
    <p class="o-state">
      ${
        overdue
          ? html`<span class="o-tag" data-state="overdue">Overdue</span>`
          : html`<span class="o-tag" data-state="${record.state}">${stateNames[record.state]}</span>`
      }
      ${last ? html`<span class="s-soft">${day(last.at)}</span>` : ''}
    </p>
  </li>`;
}
