import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { CaseView, PromiseView } from '../../core/index.js';
import { AmendsCloseEvent } from '../../events/close-event.js';
import { icon } from '../../internal/later-icons.js';
import { LaterStep } from '../../internal/later-step.js';
import { promiseStyles } from '../../internal/promise.styles.js';
import { agreedStyles } from './agreed.styles.js';

/**
 * @summary What was promised, what happens next, and what else we have for you.
 *
 * @tagname amends-agreed
 *
 * @fires {AmendsCloseEvent} amends-close - A person goes back to the order.
 *
 * @csspart body - What scrolls.
 * @csspart title - The title.
 * @csspart promise - What was promised.
 * @csspart copy - The button that copies the reference.
 * @csspart timeline - What happens next.
 * @csspart extra - What else we have for you.
 * @csspart told - Which of our teams knows.
 * @csspart print - The button that prints.
 * @csspart footer - The buttons.
 * @csspart secondary - The button that goes back to the order.
 */
export class AmendsAgreed extends LaterStep {
  static override styles = [LaterStep.styles, promiseStyles, agreedStyles];

  /** The case, as the customer may see it. */
  @property({ attribute: false }) case?: CaseView | undefined;

  /** The customer's name, as they are spoken to. */
  @property() name?: string | undefined;

  @state() private copied = false;

  @query('.ref b') private reference!: HTMLElement | null;

  protected override render(): TemplateResult | typeof nothing {
    const view = this.case;
    if (!view) return nothing;
    const { agreed } = this.words;
    const title = view.promise?.automatic ? agreed.begun : agreed.title;
    return html`
      <div class="body" part="body">
        <h2 class="lead" part="title" id="title" tabindex="-1">${title(this.name && `\u2068${this.name}\u2069`)}<br />${agreed.thanks}</h2>
        <div class="two">
          ${view.promise ? this.#renderPromise(view.promise, view.reference) : nothing}${this.#renderNext(view)}
        </div>
        ${this.#renderExtra(view)}
        ${view.told.map(
          ({ text }) => html`<p class="told" part="told">${icon('people')}<span>${text}</span></p>`,
        )}
        <button class="btn small" part="print" type="button" @click=${this.#handlePrint}>
          ${icon('print')}${agreed.print}
        </button>
      </div>
      <footer class="foot" part="footer">
        <button class="btn second" part="secondary" type="button" @click=${this.#handleClose}>
          ${agreed.back}
        </button>
      </footer>
    `;
  }

  #renderPromise({ lead, day, rest }: PromiseView, reference: string): TemplateResult {
    const { agreed } = this.words;
    return html`
      <div class="promise" part="promise">
        <p>${lead}</p>
        <p class="day">${day}</p>
        <p>${rest}</p>
        <div class="ref">
          <span>${agreed.reference} <b dir="ltr">${reference}</b></span>
          <button part="copy" type="button" @click=${this.#handleCopy}>
            ${icon(this.copied ? 'tick' : 'copy')}<span role="status">${this.copied ? agreed.copied : agreed.copy}</span>
          </button>
        </div>
      </div>
    `;
  }

  #renderNext({ standing }: CaseView): TemplateResult | typeof nothing {
    if (!standing) return nothing;
    return html`
      <section>
        <h3 class="h">${this.words.agreed.next}</h3>
        <amends-timeline exportparts="timeline" .words=${this.words} .rows=${standing.rows}></amends-timeline>
      </section>
    `;
  }

  #renderExtra({ extra }: CaseView): TemplateResult | typeof nothing {
    if (extra.length === 0) return nothing;
    return html`
      <section class="gift" part="extra">
        ${icon('gift')}
        <div>
          <h3 class="h">${this.words.agreed.extra}</h3>
          <ul>${extra.map(({ text }) => html`<li>${text}</li>`)}</ul>
        </div>
      </section>
    `;
  }

  async #handleCopy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.case?.reference ?? '');
      this.copied = true;
    } catch {
      // Without leave to write, or on a page without TLS: selected, it can be copied by hand.
      if (this.reference) getSelection()?.selectAllChildren(this.reference);
    }
  }

  #handlePrint(): void {
    print();
  }

  #handleClose(): void {
    const event = new AmendsCloseEvent();
    this.dispatchEvent(event);
  }
}
