import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CaseView } from '../../core/index.js';
import { AmendsContactEvent } from '../../events/contact-event.js';
import { AmendsOptionsEvent } from '../../events/options-event.js';
import { fieldStyles } from '../../internal/field.styles.js';
import { icon } from '../../internal/later-icons.js';
import { LaterStep } from '../../internal/later-step.js';
import { numberedStyles } from '../../internal/numbered.styles.js';
import { rowStyles } from '../../internal/row.styles.js';
import { urgentStyles } from './urgent.styles.js';

type Safety = NonNullable<CaseView['safety']>;

/**
 * @summary Danger first: what to do now, whom to call, and who calls by when. The way to the refund stays in reach.
 *
 * @tagname amends-urgent
 *
 * @fires {AmendsContactEvent} amends-contact - A person wants to be called now.
 * @fires {AmendsOptionsEvent} amends-options - A person wants to see how they get their money back.
 *
 * @csspart body - What scrolls.
 * @csspart summary - What is missing.
 * @csspart title - What to do before anything else.
 * @csspart letter - Why.
 * @csspart urgent - What to do now, step by step.
 * @csspart channel - The row to the emergency number.
 * @csspart field - The field of the number.
 * @csspart actions - The row to the refund.
 * @csspart footer - What stays below.
 * @csspart primary - The button that asks for the call.
 */
export class AmendsUrgent extends LaterStep {
  static override styles = [LaterStep.styles, fieldStyles, rowStyles, numberedStyles, urgentStyles];

  /** What to do, whom to call and who calls. */
  @property({ attribute: false }) safety?: CaseView['safety'];

  /** The telephone number that we know, or that was entered. */
  @property() phone = '';

  /** Whether there is a way to the refund. */
  @property({ type: Boolean }) refundable = false;

  protected override render(): TemplateResult | typeof nothing {
    const { safety } = this;
    if (!safety) return nothing;
    const { contact } = safety;
    return html`
      <div class="body" part="body">
        ${this.renderSummary()}
        <div>
          <h2 class="lead" part="title" id="title" tabindex="-1">${safety.title}</h2>
          <p class="letter" part="letter">${safety.letter}</p>
        </div>
        ${this.#renderSteps(safety)} ${this.#renderEmergency(safety)}
        ${
          contact
            ? html`<p class="note" role="status" data-record=${contact.record}>${contact.text}</p>`
            : this.#renderNumber(safety)
        }
        ${this.refundable ? this.#renderRefund() : nothing}
      </div>
      ${contact ? nothing : this.#renderFooter()}
    `;
  }

  #renderSteps({ steps }: Safety): TemplateResult {
    return html`
      <section class="note danger icon" part="urgent">
        ${icon('warning')}
        <h3 class="h">${this.words.safety.doNow}</h3>
        <ol class="steps">
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>
      </section>
    `;
  }

  #renderEmergency({ emergency }: Safety): TemplateResult {
    return html`
      <div class="rows">
        <a class="row emergency" part="channel" href="tel:${emergency.number.replace(/[^\d+]/gu, '')}">
          ${icon('phone')}
          <span>${emergency.label}<span class="sub">${emergency.hint}</span></span>
          ${icon('forward', 'go flip')}
        </a>
      </div>
    `;
  }

  #renderNumber({ label }: Safety): TemplateResult {
    const invalid = this.missing.length > 0;
    return html`
      <div>
        <label class="label" for="contact">${label}</label>
        <div class="field" part="field" ?data-invalid=${invalid}>
          <input
            type="tel"
            id="contact"
            autocomplete="tel"
            dir="ltr"
            aria-invalid=${invalid}
            aria-describedby="contact-error"
            .value=${this.phone}
            @input=${this.#handleInput}
          />
        </div>
        ${this.renderError('contact')}
      </div>
    `;
  }

  #renderRefund(): TemplateResult {
    return html`
      <div class="rows" part="actions">
        <button class="row" @click=${this.#handleRefund}>
          ${icon('card')}<span>${this.words.safety.refund}</span>${icon('forward', 'go flip')}
        </button>
      </div>
    `;
  }

  #renderFooter(): TemplateResult {
    const { safety } = this.words;
    return html`
      <footer class="foot" part="footer">
        <button class="btn primary" part="primary" @click=${this.#handleCall}>${safety.call}</button>
        <p class="hint">${safety.nothingElse}</p>
      </footer>
    `;
  }

  #handleInput(event: Event): void {
    this.phone = (event.currentTarget as HTMLInputElement).value;
  }

  #handleCall(): void {
    const number = this.phone.trim();
    const reachable = /(\d.*){3}/u.test(number);
    if (!this.complete(reachable ? [] : [{ field: 'contact', text: this.words.check.contact }])) return;
    const event = new AmendsContactEvent('call', number);
    this.dispatchEvent(event);
  }

  #handleRefund(): void {
    const event = new AmendsOptionsEvent();
    this.dispatchEvent(event);
  }
}
