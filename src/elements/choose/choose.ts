import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CaseView } from '../../core/index.js';
import type { AmendsChangeEvent } from '../../events/change-event.js';
import { AmendsContinueEvent } from '../../events/continue-event.js';
import { AmendsCounterEvent } from '../../events/counter-event.js';
import { fieldStyles } from '../../internal/field.styles.js';
import { LaterStep } from '../../internal/later-step.js';
import type { AmendsRemedyList } from '../remedy-list/remedy-list.js';
import { chooseStyles } from './choose.styles.js';

/**
 * @summary What would put this right? What we can do, and what we can't.
 *
 * @tagname amends-choose
 *
 * @fires {AmendsChangeEvent} amends-change - A person chose a remedy, or that none works.
 * @fires {AmendsContinueEvent} amends-continue - A person goes on with the chosen remedy.
 * @fires {AmendsCounterEvent} amends-counter - A person says what would work.
 *
 * @csspart body - What scrolls.
 * @csspart title - The title.
 * @csspart summary - What is missing.
 * @csspart remedies - The group of remedies.
 * @csspart remedy - Each remedy.
 * @csspart remedy-other - The choice of none of them.
 * @csspart field - The field for what would work.
 * @csspart unavailable - Each remedy that cannot be offered, and why.
 * @csspart footer - The buttons.
 * @csspart primary - The button that goes on.
 */
export class AmendsChoose extends LaterStep {
  static override styles = [LaterStep.styles, fieldStyles, chooseStyles];

  /** The case, as the customer may see it. */
  @property({ attribute: false }) case?: CaseView | undefined;

  /** The id of the offer that is chosen now, or `other`. */
  @property() chosen?: string | undefined;

  /** What would work, in the customer's words. */
  @property() counter = '';

  /** Shows that the options are being found. */
  @property({ type: Boolean }) loading = false;

  protected override render(): TemplateResult | typeof nothing {
    if (this.loading) return this.#renderLoading();
    if (!this.case) return nothing;
    const { choose } = this.words;
    const { notice, order } = this.case;
    const intro = notice?.text ?? order;
    return html`
      <div class="body" part="body">
        ${this.renderSummary()}
        <div>
          <h2 class="lead" part="title" id="title" tabindex="-1">${notice?.title ?? choose.title}</h2>
          ${intro ? html`<p class="intro">${intro}</p>` : nothing}
        </div>
        ${this.#renderList(this.case)}
      </div>
      <footer class="foot" part="footer">
        <button class="btn primary" part="primary" type="button" @click=${this.#handleContinue}>
          ${this.chosen === 'other' ? choose.send : choose.continue}
        </button>
      </footer>
    `;
  }

  #renderList({ offers, withheld }: CaseView): TemplateResult {
    return html`
      <amends-remedy-list
        id="remedies"
        exportparts="remedies, remedy, remedy-other, field, unavailable"
        .words=${this.words}
        .offers=${offers}
        .withheld=${withheld}
        .chosen=${this.chosen}
        .counter=${this.counter}
        .error=${this.missing[0]?.text ?? ''}
        @amends-change=${this.#handleChange}
        @input=${this.#handleInput}
      ></amends-remedy-list>
    `;
  }

  #renderLoading(): TemplateResult {
    const card = html`
      <li><span class="bone"></span><span><span class="bone"></span><span class="bone"></span><span class="bone"></span></span></li>
    `;
    return html`
      <div class="body" part="body">
        <div role="status">
          <h2 class="vh" id="title" tabindex="-1">${this.words.choose.loading}</h2>
          <span class="bone title"></span><span class="bone"></span>
        </div>
        <ul class="bones" aria-hidden="true">${card}${card}${card}</ul>
      </div>
    `;
  }

  #handleChange(event: AmendsChangeEvent): void {
    this.missing = [];
    if (event.remedy !== undefined) this.chosen = event.remedy;
  }

  #handleInput(event: Event): void {
    this.counter = (event.currentTarget as AmendsRemedyList).counter;
  }

  #handleContinue(): void {
    if (this.chosen === 'other') this.#sendCounter();
    else this.#sendChoice();
  }

  #sendCounter(): void {
    const words = this.counter.trim();
    if (!this.complete(words ? [] : [{ field: 'remedies', text: this.words.check.counter }])) return;
    const event = new AmendsCounterEvent(words);
    this.dispatchEvent(event);
  }

  #sendChoice(): void {
    const offer = this.case?.offers.find(({ id }) => id === this.chosen);
    if (!this.complete(offer ? [] : [{ field: 'remedies', text: this.words.check.remedy }])) return;
    const event = new AmendsContinueEvent(offer?.id);
    this.dispatchEvent(event);
  }
}
