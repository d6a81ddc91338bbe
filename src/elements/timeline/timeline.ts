import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { TimelineRow } from '../../core/index.js';
import { LaterElement } from '../../internal/later-element.js';
import { timelineStyles } from './timeline.styles.js';

/**
 * @summary A line of dated facts and plans.
 *
 * @tagname amends-timeline
 *
 * @csspart timeline - The list of rows.
 */
export class AmendsTimeline extends LaterElement {
  static override styles = [LaterElement.styles, timelineStyles];

  /** The rows, the earliest first. */
  @property({ attribute: false }) rows: readonly TimelineRow[] = [];

  protected override render(): TemplateResult {
    return html`<ol class="story" part="timeline">${this.rows.map((row) => this.#renderRow(row))}</ol>`;
  }

  #renderRow(row: TimelineRow): TemplateResult {
    const state = row.state === 'past' ? '' : this.words.timeline[row.state];
    return html`
      <li class=${row.state} aria-current=${row.state === 'now' ? 'step' : nothing}>
        ${state ? html`<span class="vh">${state}</span>` : nothing}
        <time datetime=${row.at ?? nothing}>${row.when}</time>
        <p>${row.text}</p>
        ${row.why ? html`<p class="why">${row.why}</p>` : nothing}
      </li>
    `;
  }
}
