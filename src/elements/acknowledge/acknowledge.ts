import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Acknowledgement, CaseView } from '../../core/index.js';
import { AmendsContinueEvent } from '../../events/continue-event.js';
import { AmendsLeaveEvent } from '../../events/leave-event.js';
import { icon } from '../../internal/icons.js';
import { LaterStep } from '../../internal/later-step.js';
import { acknowledgeStyles } from './acknowledge.styles.js';

/**
 * @summary We say sorry, what we understood and what went wrong.
 *
 * @tagname amends-acknowledge
 *
 * @fires {AmendsCorrectEvent} amends-correct - A person wants to correct what we understood.
 * @fires {AmendsContinueEvent} amends-continue - A person wants to see how we can fix it.
 * @fires {AmendsLeaveEvent} amends-leave - A person no longer needs this.
 *
 * @csspart body - What scrolls.
 * @csspart title - The title.
 * @csspart letter - The apology's own words.
 * @csspart recap - What we understood.
 * @csspart edit - The pen on each row of it.
 * @csspart timeline - What went wrong.
 * @csspart ownership - Whose fault it was.
 * @csspart footer - The buttons.
 * @csspart primary - The button that goes on.
 * @csspart secondary - The way out.
 */
export class AmendsAcknowledge extends LaterStep {
  static override styles = [LaterStep.styles, acknowledgeStyles];

  /** The case, as the customer may see it. */
  @property({ attribute: false }) case?: CaseView | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const told = this.case?.acknowledgement;
    if (!this.case || !told) return nothing;
    const { ownership } = told;
    return html`
      <div class="body" part="body">
        ${this.#renderLetter(this.case, told)}
        <div class="two">${this.#renderRecap(told)}${this.#renderStory(told)}</div>
        ${
          ownership
            ? html`<p class="note" part="ownership"><b>${ownership.lead}</b> ${ownership.text}</p>`
            : nothing
        }
        ${this.case.automatic.map(
          ({ text }) => html`<p class="note icon">${icon('tick')}<span>${text}</span></p>`,
        )}
      </div>
      <footer class="foot" part="footer">
        <button class="btn primary" part="primary" type="button" @click=${this.#handleContinue}>
          ${this.#next(this.case)}
        </button>
        ${this.case.promise ? nothing : this.#renderLeave()}
      </footer>
    `;
  }

  #renderLeave(): TemplateResult {
    return html`
      <p class="hint">
        <button class="link" part="secondary" type="button" @click=${this.#handleLeave}>
          ${this.words.acknowledge.leave}
        </button>
      </p>
    `;
  }

  /** What the button leads to: a repair of ours, a choice without a fault, or what was already done. */
  #next({ promise, problem }: CaseView): string {
    const { acknowledge } = this.words;
    if (promise) return acknowledge.done;
    return problem?.category === 'not_right_for_me' ? acknowledge.choices : acknowledge.continue;
  }

  #renderLetter(view: CaseView, told: Acknowledgement): TemplateResult {
    const { title, letter } = view.state === 'reopened' && view.again ? view.again : told;
    // A preference is nobody's fault: what does not apologise is not large.
    const size = view.problem?.category === 'not_right_for_me' ? '' : 'big';
    return html`
      <div>
        <h2 class="lead ${size}" part="title" id="title" tabindex="-1">${title}</h2>
        <p class="letter" part="letter">${letter}</p>
      </div>
    `;
  }

  #renderRecap({ recap }: Acknowledgement): TemplateResult {
    return html`
      <section>
        <h3 class="h">${this.words.acknowledge.understood}</h3>
        <amends-recap exportparts="recap, edit" .words=${this.words} .rows=${recap}></amends-recap>
      </section>
    `;
  }

  #renderStory({ explanation }: Acknowledgement): TemplateResult | typeof nothing {
    const { rows, source, cause, unknown } = explanation;
    if (rows.length === 0 && !cause && !unknown) return nothing;
    return html`
      <section>
        <h3 class="h">${this.words.acknowledge.story}</h3>
        ${
          rows.length > 0
            ? html`<amends-timeline exportparts="timeline" .words=${this.words} .rows=${rows}></amends-timeline>`
            : nothing
        }
        ${cause ? html`<p class="fact">${cause.text}</p>` : nothing}
        ${unknown ? html`<p class="fact">${unknown.text}</p>` : nothing}
        ${source ? html`<p class="source">${source}</p>` : nothing}
      </section>
    `;
  }

  #handleContinue(): void {
    const event = new AmendsContinueEvent();
    this.dispatchEvent(event);
  }

  #handleLeave(): void {
    const event = new AmendsLeaveEvent();
    this.dispatchEvent(event);
  }
}
