import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CaseView, Channel } from '../../core/index.js';
import { AmendsContactEvent } from '../../events/contact-event.js';
import { AmendsOptionsEvent } from '../../events/options-event.js';
import { fieldStyles } from '../../internal/field.styles.js';
import { type IconName, icon } from '../../internal/later-icons.js';
import { LaterStep } from '../../internal/later-step.js';
import { markStyles } from '../../internal/mark.styles.js';
import { rowStyles } from '../../internal/row.styles.js';
import { personStyles } from './person.styles.js';

const icons: Readonly<Record<Channel['kind'], IconName>> = { call: 'phone', chat: 'chat', email: 'mail' };

/**
 * @summary The ways to a person, with honest waits.
 *
 * @tagname amends-person
 *
 * @fires {AmendsContactEvent} amends-contact - A person asks us to get in touch.
 * @fires {AmendsOptionsEvent} amends-options - A person wants to see the options, which stay open.
 *
 * @csspart body - What scrolls.
 * @csspart title - The title.
 * @csspart summary - What is missing.
 * @csspart channel - Each way to a person.
 * @csspart field - The field for the number, the address or the words.
 * @csspart footer - The buttons.
 * @csspart primary - The button that says what happens.
 * @csspart secondary - The way back to the options, or to the ways to a person.
 */
export class AmendsPerson extends LaterStep {
  static override styles = [LaterStep.styles, fieldStyles, markStyles, rowStyles, personStyles];

  /** The ways to a person, the quickest first. */
  @property({ attribute: false }) channels: readonly Channel[] = [];

  /** The case, as the customer may see it; none when they have not told us anything yet. */
  @property({ attribute: false }) case?: CaseView | undefined;

  /** The telephone number that we know. */
  @property() phone = '';

  /** The e-mail address that we know. */
  @property() email = '';

  /** What else they want to say. */
  @property() message = '';

  @state() private kind?: Channel['kind'];
  @state() private asksAgain = false;

  protected override render(): TemplateResult {
    const { person } = this.case ?? {};
    return person && !this.asksAgain ? this.#renderRequested(person) : this.#renderForm();
  }

  #renderRequested({ title, text }: NonNullable<CaseView['person']>): TemplateResult {
    const options = this.#optionsOpen();
    const { person, standing } = this.words;
    return html`
      <div class="body" part="body">
        <div>
          <h2 class="lead" part="title" id="title" tabindex="-1">${title}</h2>
          <p class="intro">${text}</p>
        </div>
        <button class="link" type="button" @click=${this.#handleAgain}>${standing.add}</button>
      </div>
      ${
        options
          ? html`
            <footer class="foot" part="footer">
              <button class="btn second" part="secondary" type="button" @click=${this.#handleOptions}>
                ${person.goOn}
              </button>
            </footer>
          `
          : nothing
      }
    `;
  }

  #renderForm(): TemplateResult {
    const { person } = this.words;
    const kind = this.#chosen();
    return html`
      <div class="body" part="body">
        ${this.renderSummary()}
        <div>
          <h2 class="lead" part="title" id="title" tabindex="-1">${person.title}</h2>
          <p class="intro">${person.intro}</p>
        </div>
        <fieldset class="channels">
          <legend class="vh">${person.title}</legend>
          ${this.channels.map((channel) => this.#renderChannel(channel, kind))}
        </fieldset>
        ${this.#renderContact(kind)} ${this.case ? this.#renderMessage() : nothing}
      </div>
      <footer class="foot" part="footer">
        <button class="btn primary" part="primary" type="button" @click=${this.#handleContact}>
          ${person.actions[kind]}
        </button>
        ${this.#optionsOpen() ? html`<p class="hint">${person.open}</p>` : nothing}
      </footer>
    `;
  }

  #renderChannel({ kind, label, wait }: Channel, chosen: Channel['kind']): TemplateResult {
    return html`
      <label class="channel" part="channel">
        ${icon(icons[kind])}<span><span class="name">${label}</span><span class="sub">${wait}</span></span>
        <input
          class="mark"
          type="radio"
          name="channel"
          .checked=${kind === chosen}
          @change=${() => {
            this.kind = kind;
          }}
        />
      </label>
    `;
  }

  #renderContact(kind: Channel['kind']): TemplateResult | typeof nothing {
    if (kind === 'chat') return nothing;
    const { number, email, onlyForThis } = this.words.person;
    const call = kind === 'call';
    const wrong = this.missing.length > 0;
    return html`
      <div>
        <label class="label" for="contact">${call ? number : email}</label>
        <div class="field" part="field" ?data-invalid=${wrong}>
          <input
            id="contact"
            dir="ltr"
            type=${call ? 'tel' : 'email'}
            autocomplete=${call ? 'tel' : 'email'}
            enterkeyhint="send"
            aria-invalid=${wrong ? 'true' : nothing}
            aria-describedby="contact-error contact-hint"
            .value=${call ? this.phone : this.email}
            @input=${this.#handleInput}
          />
        </div>
        <p class="hint" id="contact-hint">${onlyForThis}</p>
        ${this.renderError('contact')}
      </div>
    `;
  }

  #renderMessage(): TemplateResult {
    const { standing, review } = this.words;
    return html`
      <div>
        <label class="label" for="message">${standing.add} <small>${review.optional}</small></label>
        <div class="field short" part="field">
          <textarea id="message" dir="auto" .value=${this.message} @input=${this.#handleMessage}></textarea>
        </div>
      </div>
    `;
  }

  #chosen(): Channel['kind'] {
    return this.kind ?? this.channels[0]?.kind ?? 'email';
  }

  #optionsOpen(): boolean {
    return this.case !== undefined && !this.case.promise && this.case.offers.length > 0;
  }

  #handleInput(event: InputEvent): void {
    const { value } = event.currentTarget as HTMLInputElement;
    if (this.#chosen() === 'call') this.phone = value;
    else this.email = value;
  }

  #handleMessage(event: InputEvent): void {
    this.message = (event.currentTarget as HTMLTextAreaElement).value;
  }

  #handleContact(): void {
    const kind = this.#chosen();
    const contact = { call: this.phone.trim(), email: this.email.trim(), chat: undefined }[kind];
    const { check } = this.words;
    // The shop answers to what it can reach; here only what can never be a number or an address is held back.
    const wrong =
      kind === 'call' ? !/\d.*\d.*\d/u.test(contact ?? '') : kind === 'email' && !/.@./u.test(contact ?? '');
    const text = kind === 'call' ? check.contact : check.email;
    if (!this.complete(wrong ? [{ field: 'contact', text }] : [])) return;
    this.asksAgain = false;
    const event = new AmendsContactEvent(kind, contact, this.message.trim() || undefined);
    this.dispatchEvent(event);
  }

  #handleOptions(): void {
    const event = new AmendsOptionsEvent();
    this.dispatchEvent(event);
  }

  #handleAgain(): void {
    this.asksAgain = true;
    this.focus();
  }
}
