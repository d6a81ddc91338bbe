import type { CaseFactKind, CaseRecord } from 'amends/core';
import { html } from 'hono/html';
import { moneyOnItsWay } from '../recording.js';
import type { Markup } from './layout.js';
import { agreedOption, currencyOf, factWords, plannedFor } from './office-words.js';
import { moment, plain } from './text.js';

const sometimes: readonly CaseFactKind[] = [
  'contacted',
  'missed',
  'cause_found',
  'told',
  'improved',
  'sent_back',
  'returned',
  'closed',
];

export function recording(record: CaseRecord): Markup {
  const option = agreedOption(record);
  const planned = option ? plannedFor(option.kind) : [];
  const felt = planned.at(-1);
  const approval: readonly CaseFactKind[] = option?.approvalBy ? ['approved'] : [];
  const payment: readonly CaseFactKind[] =
    moneyOnItsWay(record) && !planned.includes('refunded') ? ['refunded'] : [];
  return html`<section>
    <h2>Record what became of it</h2>
    ${felt ? html`<p class="s-soft">“${plain(felt)}” is what the customer feels.</p>` : ''}
    ${form(record, buttons(record, [...approval, ...planned, ...payment]))}
    <details class="o-more" ${option ? '' : 'open'}>
      <summary>Something else</summary>
      ${form(record, somethingElse(record, planned))}
    </details>
  </section>`;
}

function somethingElse(record: CaseRecord, planned: readonly CaseFactKind[]): Markup {
  const kinds = sometimes.filter((kind) => !planned.includes(kind));
  return html`<label class="o-field"
      >In words, as the customer reads them
      <input name="text" maxlength="300" autocomplete="off" />
    </label>
    <label class="o-field">The new date, where one is missed <input name="newBy" type="date" /></label>
    ${buttons(record, kinds)}`;
}

/** The key changes with every record, so that pressing twice before the page is back counts once. */
function form(record: CaseRecord, fields: Markup): Markup {
  return html`<form class="o-buttons" method="post" action="/shop/cases/${record.id}/record">
    <input type="hidden" name="key" value="${record.id}-${record.revision}" />
    ${fields}
  </form>`;
}

function buttons(record: CaseRecord, kinds: readonly CaseFactKind[]): Markup {
  return html`${kinds.map((kind) => {
    const done = record.facts.some((fact) => fact.kind === kind);
    return html`<button name="kind" value="${kind}" ${done ? html`data-done` : ''}>${plain(kind)}</button>`;
  })}`;
}

export function followUp(record: CaseRecord, followUpLink: string | undefined, now: string): Markup {
  const outcome = record.facts.findLast(({ kind }) => kind === 'outcome');
  const rated = record.facts.findLast(({ kind }) => kind === 'rated');
  return html`<section>
    <h2>Is it sorted?</h2>
    ${
      outcome || rated
        ? html`<p>${[outcome, rated]
            .map((fact) => (fact ? factWords(fact, currencyOf(record)) : ''))
            .filter(Boolean)
            .join(' · ')}</p>`
        : ''
    }
    ${
      followUpLink
        ? html`<p><a href="${followUpLink}">The link that the customer got</a></p>`
        : html`<p class="s-soft">Not due yet, ${moment(now)}. We ask once what was promised has reached the customer.</p>`
    }
  </section>`;
}
