import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { AmendsBackEvent } from '../../events/back-event.js';
import { AmendsPersonEvent } from '../../events/person-event.js';
import { AmendsRetryEvent } from '../../events/retry-event.js';
import { icon } from '../../internal/later-icons.js';
import { LaterStep } from '../../internal/later-step.js';
import { type Picked, pickedStyles, renderPicked } from '../../internal/picked.js';
import { quoteStyles } from '../../internal/quote.styles.js';
import { rowStyles } from '../../internal/row.styles.js';

/** What stands in the way: no connection, no answer, a refusal, no order, no way to get one, or an end. */
export type NoticeKind = 'offline' | 'unsure' | 'refused' | 'load' | 'setup' | 'left';

/**
 * @summary What stands in the way, said plainly, with what was told kept in view and a way on.
 *
 * @tagname amends-notice
 *
 * @fires {AmendsRetryEvent} amends-retry - A person wants it tried again, or a closed case opened again.
 * @fires {AmendsBackEvent} amends-back - A person wants to go on writing.
 * @fires {AmendsPersonEvent} amends-person - A person wants to talk to a person.
 *
 * @csspart body - What scrolls.
 * @csspart title - What stands in the way.
 * @csspart copy - The button that copies what was told.
 * @csspart footer - What stays below.
 * @csspart primary - The button that goes on.
 * @csspart secondary - The other way on.
 */
export class AmendsNotice extends LaterStep {
  static override styles = [LaterStep.styles, quoteStyles, rowStyles, pickedStyles];

  /** What stands in the way. */
  @property() kind: NoticeKind = 'load';

  /** The customer's own words. */
  @property() quote = '';

  /** The time at which they were saved, as a person reads it. */
  @property({ attribute: 'saved-at' }) savedAt = '';

  /** How many photos are saved with them. */
  @property({ type: Number }) photos = 0;

  /** Whether what was told outlives this page. */
  @property({ type: Boolean }) durable = false;

  /** What was chosen, when it is a choice that is kept. */
  @property({ attribute: false }) picked?: Picked | undefined;

  /** A short code that a person can quote. */
  @property() code = '';

  @state() private copied = false;
  @query('.quote p') private quoted!: HTMLElement | null;

  protected override render(): TemplateResult {
    const { title, intro } = this.#says();
    return html`
      <div class="body" part="body">
        <div>
          <h2 class="lead" part="title" id="title" tabindex="-1">${title}</h2>
          <p class="intro">${intro}</p>
        </div>
        ${this.picked ? renderPicked(this.picked) : nothing} ${this.quote ? this.#renderQuote() : nothing}
        ${this.#renderNote()}
      </div>
      <footer class="foot" part="footer">${this.#renderActions()}</footer>
    `;
  }

  #renderQuote(): TemplateResult {
    const { trouble, agreed } = this.words;
    return html`
      <div>
        <blockquote class="quote">
          <p dir="auto">${this.quote}</p>
          ${this.savedAt ? html`<p class="hint">${trouble.savedAt(this.savedAt, this.photos)}</p>` : nothing}
        </blockquote>
        <button class="link" part="copy" @click=${this.#handleCopy}>
          ${icon(this.copied ? 'tick' : 'copy')}${trouble.copy}
        </button>
        <span class="vh" role="status">${this.copied ? agreed.copied : ''}</span>
      </div>
    `;
  }

  #renderNote(): TemplateResult | typeof nothing {
    const { trouble } = this.words;
    if (this.kind === 'offline' && this.durable) {
      return html`<p class="note icon">${icon('clock')}<span>${trouble.offlineNote}</span></p>`;
    }
    return this.code ? html`<p class="hint">${trouble.quote(this.code)}</p>` : nothing;
  }

  #renderActions(): TemplateResult {
    const { trouble, frame, left } = this.words;
    const { kind } = this;
    if (kind === 'offline') {
      return html`<button class="btn second" part="secondary" @click=${this.#handleBack}>${this.picked ? frame.back : trouble.keepWriting}</button>`;
    }
    if (kind === 'setup') {
      return html`<button class="btn primary" part="primary" @click=${this.#handlePerson}>${frame.person}</button>`;
    }
    const other = kind === 'load' ? trouble.keepWriting : frame.person;
    return html`
      <button class="btn primary" part="primary" @click=${this.#handleRetry}>
        ${kind === 'left' ? left.again : trouble.again}
      </button>
      <p class="hint">
        <button class="link" part="secondary" @click=${kind === 'load' ? this.#handleBack : this.#handlePerson}>
          ${other}
        </button>
      </p>
    `;
  }

  #says(): { title: string; intro: string } {
    const { trouble, left } = this.words;
    const says = {
      offline: {
        title: trouble.offlineTitle,
        intro: this.durable ? trouble.offlineIntro : trouble.memoryIntro,
      },
      unsure: { title: trouble.unsureTitle, intro: trouble.unsureIntro },
      refused: { title: trouble.refusedTitle, intro: trouble.refusedIntro },
      load: { title: trouble.loadTitle, intro: trouble.loadIntro },
      setup: { title: trouble.setupTitle, intro: trouble.setupIntro },
      left: { title: left.title, intro: left.intro },
    };
    return says[this.kind];
  }

  #handleBack(): void {
    const event = new AmendsBackEvent();
    this.dispatchEvent(event);
  }

  #handlePerson(): void {
    const event = new AmendsPersonEvent();
    this.dispatchEvent(event);
  }

  #handleRetry(): void {
    const event = new AmendsRetryEvent();
    this.dispatchEvent(event);
  }

  /** Where a page may not write to the clipboard, the words are marked for a person to copy. */
  async #handleCopy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.quote);
      this.copied = true;
    } catch {
      if (this.quoted) getSelection()?.selectAllChildren(this.quoted);
    }
  }
}
