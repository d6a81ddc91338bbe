import type { CaseRecord, Decision } from 'amends/core';
import type { KeptEvent } from 'amends/server';
import { html } from 'hono/html';
import type { Card } from '../board.js';
import { layout, type Markup, type Scene } from './layout.js';
import { officeHint } from './office.js';
import { caseCardLine } from './office-boards.js';
import { followUp, recording } from './office-doing.js';
import { type Arrivals, eventLine } from './office-events.js';
import {
  agreedOption,
  categoryNames,
  currencyOf,
  factWords,
  itemWords,
  promiseOf,
  remedyNames,
  stateNames,
  traceWords,
} from './office-words.js';
import { longDay, moment, plain } from './text.js';

/** Everything that lies on the table when somebody works on a case. */
export interface CasePaper {
  record: CaseRecord;
  /** What would be decided at this moment. */
  decision?: Decision;
  events: readonly KeptEvent[];
  arrivals: Arrivals;
  cards: readonly Card[];
  followUpLink: string | undefined;
}

export function officeCasePage(scene: Scene, paper: CasePaper): Markup {
  const { record } = paper;
  const main = html`<p class="s-soft"><a href="/shop">Cases</a></p>
    <h1>${record.reference}</h1>
    <p class="s-soft">
      <a href="/orders/${record.orderId}">Order ${record.orderId}</a> · told ${moment(record.createdAt)} ·
      <span class="o-tag" data-state="${record.state}">${stateNames[record.state]}</span>
    </p>
    <div class="s-grid o-grid">
      <div>
        ${said(record)} ${pictured(record)} ${promised(record)} ${happened(record)} ${decided(paper)} ${told(paper.cards)}
        ${arrived(paper)}
      </div>
      <aside class="s-side o-doing" aria-label="Record what became of it">
        ${recording(record)} ${followUp(record, paper.followUpLink, scene.settings.now)}
      </aside>
    </div>`;
  return layout(scene, { title: record.reference, main, side: 'shop', hint: officeHint() });
}

function said({ problem, orderId }: CaseRecord): Markup | '' {
  if (!problem) return '';
  const { category, subReason, items, needBy, wish } = problem;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [
      'Understood as',
      subReason ? `${categoryNames[category]}: ${plain(subReason).toLowerCase()}` : categoryNames[category],
    ],
    ['Items', items.map((item) => itemWords(orderId, item)).join(', ')],
    ['Needed by', needBy && longDay(needBy)],
    ['Wish', wish && remedyNames[wish]],
  ];
  return html`<section class="o-section">
    <h2>In the customer’s words</h2>
    <blockquote class="o-words" dir="auto">${problem.words || 'No words, only a category.'}</blockquote>
    <dl class="o-rows">
      ${rows.map(([label, value]) =>
        value
          ? html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`
          : '',
      )}
    </dl>
  </section>`;
}

/** The customer's photos. They go their own way, so one may still be under way when its name is known. */
function pictured({ id, problem }: CaseRecord): Markup | '' {
  const photos = problem?.photos ?? [];
  if (photos.length === 0) return '';
  return html`<section class="o-section">
    <h2>${photos.length === 1 ? 'Photo' : 'Photos'}</h2>
    <ul class="o-photos">
      ${photos.map((photo, index) => {
        const address = `/shop/cases/${id}/photos/${encodeURIComponent(photo)}`;
        const name = `Photo ${index + 1} of ${photos.length}`;
        return html`<li><a href="${address}"><img src="${address}" alt="${name}" width="160" height="160" /></a></li>`;
      })}
    </ul>
  </section>`;
}

function promised(record: CaseRecord): Markup {
  const promise = promiseOf(record);
  const fallback = agreedOption(record)?.ifMissed;
  return html`<section class="o-section">
    <h2>What we promised</h2>
    ${
      promise
        ? html`<p class="o-big">${promise}</p>
          ${fallback ? html`<p class="s-soft">If we miss it: ${remedyNames[fallback].toLowerCase()}, without being asked.</p>` : ''}`
        : html`<p class="s-soft">Nothing yet: the customer has not chosen.</p>`
    }
  </section>`;
}

function happened(record: CaseRecord): Markup {
  const currency = currencyOf(record);
  return html`<section class="o-section">
    <h2>Records</h2>
    <ol class="o-facts">
      ${record.facts.map((fact) => {
        const words = factWords(fact, currency);
        return html`<li id="${fact.id}">
          <time datetime="${fact.at}">${moment(fact.at)}</time>
          <p><b>${plain(fact.kind)}</b>${words ? html`<span dir="auto">${words}</span>` : ''}</p>
        </li>`;
      })}
    </ol>
  </section>`;
}

function decided({ record, decision }: CasePaper): Markup | '' {
  const agreed = record.facts.findLast(({ kind }) => kind === 'agreed');
  const trace = (agreed?.data['trace'] as Decision['trace'] | undefined) ?? decision?.trace;
  if (!trace) return '';
  const currency = currencyOf(record);
  const steps = trace.filter(({ outcome }) => outcome !== 'not_applicable');
  const others = trace.filter(({ outcome }) => outcome === 'not_applicable');
  return html`<section class="o-section">
    <h2>What was decided, and why</h2>
    <p class="s-soft">${agreed ? 'As it was when the customer chose.' : 'As it would be decided now.'}</p>
    ${traceTable(steps, currency)}
    ${
      others.length > 0
        ? html`<details class="o-more">
            <summary>${others.length} rules that are not for this case</summary>
            ${traceTable(others, currency)}
          </details>`
        : ''
    }
  </section>`;
}

function traceTable(steps: Decision['trace'], currency: string): Markup {
  return html`<ul class="o-trace">
    ${steps.map((step) => {
      const { outcome, what, why } = traceWords(step, currency);
      return html`<li data-outcome="${step.outcome}">
        <span class="o-outcome">${outcome}</span>
        <span>${what ? html`<b>${what}</b> ` : ''}${why}</span>
        <code>${step.rule}</code>
      </li>`;
    })}
  </ul>`;
}

function told(cards: readonly Card[]): Markup | '' {
  if (cards.length === 0) return '';
  return html`<section class="o-section">
    <h2>On our boards</h2>
    <ul class="o-cards">
      ${cards.map((card) => html`<li>${caseCardLine(card)}</li>`)}
    </ul>
  </section>`;
}

function arrived({ events, arrivals }: CasePaper): Markup {
  return html`<section class="o-section">
    <h2>What arrived, as posted</h2>
    ${events.map((event) => eventLine(event, arrivals))}
  </section>`;
}
