import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Offer, Withheld } from '../../core/index.js';
import { AmendsChangeEvent } from '../../events/change-event.js';
import { fieldStyles } from '../../internal/field.styles.js';
import { LaterElement } from '../../internal/later-element.js';
import { icon } from '../../internal/later-icons.js';
import { markStyles } from '../../internal/mark.styles.js';
import { remedyIcons } from '../../internal/remedy-icons.js';
import { remedyListStyles } from './remedy-list.styles.js';

/**
 * @summary The remedies on offer, one of which a person can choose, and those that cannot be offered.
 *
 * @tagname amends-remedy-list
 *
 * @fires {AmendsChangeEvent} amends-change - A person chose a remedy, or that none works.
 *
 * @csspart remedies - The group of remedies.
 * @csspart remedy - Each remedy.
 * @csspart remedy-other - The choice of none of them.
 * @csspart field - The field for what would work.
 * @csspart unavailable - Each remedy that cannot be offered, and why.
 */
export class AmendsRemedyList extends LaterElement {
  static override styles = [LaterElement.styles, fieldStyles, markStyles, remedyListStyles];

  /** The remedies to choose from. */
  @property({ attribute: false }) offers: readonly Offer[] = [];

  /** The id of the remedy that is chosen now, or `other`. */
  @property() chosen?: string | undefined;

  /** What would work, in the customer's words. */
  @property() counter = '';

  /** The remedies that cannot be offered, and why. */
  @property({ attribute: false }) withheld: readonly Withheld[] = [];

  /** What is missing, when the customer went on too early. */
  @property() error = '';

  @query('textarea') private field!: HTMLElement | null;
  @query(':checked') private checked!: HTMLElement | null;
  @query('input') private first!: HTMLElement | null;

  /** Moves focus to the field for what would work, where it is open, else to the remedies. */
  override focus(options?: FocusOptions): void {
    (this.field ?? this.checked ?? this.first)?.focus(options);
  }

  protected override render(): TemplateResult {
    const { choose } = this.words;
    return html`
      <fieldset class="remedies" part="remedies" aria-describedby=${this.error ? 'error' : nothing}>
        <legend class="vh">${choose.title}</legend>
        ${this.chosen === 'other' ? nothing : this.#renderError()}
        ${this.offers.map((offer) => this.#renderOffer(offer))} ${this.#renderOther()}
      </fieldset>
      ${
        this.withheld.length > 0
          ? html`<ul class="withheld">${this.withheld.map((one) => this.#renderWithheld(one))}</ul>`
          : nothing
      }
    `;
  }

  #renderOffer({ id, kind, what, when, conditions }: Offer): TemplateResult {
    return html`
      <label class="remedy card" part="remedy">
        ${icon(remedyIcons[kind])}
        <span class="what">${what}</span>
        ${this.#renderRadio(id)}
        <span class="when">${when}</span>
        <span class="cond">${conditions}</span>
      </label>
    `;
  }

  #renderOther(): TemplateResult {
    const { choose } = this.words;
    return html`
      <div class="remedy other" part="remedy-other">
        <label class="card">
          ${icon('speech')}
          <span class="what">${choose.none}</span>
          ${this.#renderRadio('other')}
          <span class="cond">${choose.noneHint}</span>
        </label>
        ${this.chosen === 'other' ? this.#renderCounter() : nothing}
      </div>
    `;
  }

  #renderCounter(): TemplateResult {
    return html`
      <div class="reveal">
        <label class="label" for="counter">${this.words.choose.counter}</label>
        <div class="field short" part="field" ?data-invalid=${this.error}>
          <textarea
            id="counter"
            dir="auto"
            aria-invalid=${this.error ? 'true' : nothing}
            aria-describedby=${this.error ? 'error' : nothing}
            .value=${this.counter}
            @input=${this.#handleInput}
          ></textarea>
        </div>
        ${this.#renderError()}
      </div>
    `;
  }

  #renderRadio(id: string): TemplateResult {
    return html`<input
      class="mark"
      type="radio"
      name="remedy"
      .checked=${this.chosen === id}
      @change=${() => {
        this.#choose(id);
      }}
    />`;
  }

  #renderError(): TemplateResult | typeof nothing {
    return this.error ? html`<p class="error-text" id="error">${icon('warning')}${this.error}</p>` : nothing;
  }

  #renderWithheld({ kind, what, why }: Withheld): TemplateResult {
    return html`
      <li class="cannot" part="unavailable">
        ${icon(remedyIcons[kind])}<span><b>${what}</b>${why}</span>
      </li>
    `;
  }

  #choose(remedy: string): void {
    this.chosen = remedy;
    const event = new AmendsChangeEvent({ remedy });
    this.dispatchEvent(event);
  }

  #handleInput(event: InputEvent): void {
    this.counter = (event.currentTarget as HTMLTextAreaElement).value;
  }
}
