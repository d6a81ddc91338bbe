import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { icon } from '../../internal/icons.js';
import { LaterStep } from '../../internal/later-step.js';
import { type Picked, pickedStyles, renderPicked } from '../../internal/picked.js';
import { quoteStyles } from '../../internal/quote.styles.js';
import { rowStyles } from '../../internal/row.styles.js';
import { sendingStyles } from './sending.styles.js';

/**
 * @summary What was told stays in view while it is on its way, with the steps that really happened.
 *
 * @tagname amends-sending
 *
 * @csspart body - What scrolls.
 * @csspart title - The title.
 * @csspart footer - What stays below.
 */
export class AmendsSending extends LaterStep {
  static override styles = [LaterStep.styles, quoteStyles, rowStyles, pickedStyles, sendingStyles];

  /** The customer's own words. */
  @property() quote = '';

  /** How many photos go with them. */
  @property({ type: Number }) photos = 0;

  /** What was chosen, when it is a choice that is on its way. */
  @property({ attribute: false }) picked?: Picked | undefined;

  /** Whether it is stored on this device. */
  @property({ type: Boolean }) stored = false;

  /** Whether what is stored outlives this page. */
  @property({ type: Boolean }) durable = false;

  protected override render(): TemplateResult {
    const { sending } = this.words;
    const safe = this.stored && this.durable;
    return html`
      <div class="body" part="body">
        <h2 class="lead" part="title" id="title" tabindex="-1">${this.picked ? sending.choice : sending.title}</h2>
        ${this.picked ? renderPicked(this.picked) : this.#renderQuote()}
        <div role="status">
          <ul class="checks">
            ${safe ? html`<li class="done">${icon('tick')}${sending.stored}</li>` : nothing}
            <li class="now"><span class="ring"></span>${sending.onItsWay}</li>
          </ul>
        </div>
      </div>
      ${
        safe
          ? html`<footer class="foot" part="footer"><p class="hint">${sending.close}</p></footer>`
          : nothing
      }
    `;
  }

  #renderQuote(): TemplateResult {
    return html`
      <blockquote class="quote">
        ${this.quote ? html`<p dir="auto">${this.quote}</p>` : nothing}
        <p class="hint">${this.words.sending.words(this.photos)}</p>
      </blockquote>
    `;
  }
}
