import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Offer } from '../../core/index.js';
import { AmendsContinueEvent } from '../../events/continue-event.js';
import { LaterStep } from '../../internal/later-step.js';
import { numberedStyles } from '../../internal/numbered.styles.js';
import { confirmStyles } from './confirm.styles.js';

/**
 * @summary What we are going to do, before it starts.
 *
 * @tagname amends-confirm
 *
 * @fires {AmendsContinueEvent} amends-continue - A person wants it done.
 *
 * @csspart body - What scrolls.
 * @csspart title - The title.
 * @csspart steps - What we are going to do.
 * @csspart facts - What is paid, where it goes and what the customer does.
 * @csspart footer - The buttons.
 * @csspart primary - The button that says what happens.
 */
export class AmendsConfirm extends LaterStep {
  static override styles = [LaterStep.styles, numberedStyles, confirmStyles];

  /** What is about to be agreed. */
  @property({ attribute: false }) offer?: Offer | undefined;

  /** For how many milliseconds after it comes into view the button takes no press, so that none is by accident. */
  @property({ type: Number }) guard = 500;

  #shownAt = 0;
  #connection?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#show();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    document.addEventListener(
      'visibilitychange',
      () => {
        this.#show();
      },
      { signal },
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('offer') && changed.get('offer')?.id !== this.offer?.id) this.#show();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.offer) return nothing;
    const { title, steps, facts, action, note } = this.offer.confirm;
    const { confirm } = this.words;
    return html`
      <div class="body" part="body">
        <div>
          <h2 class="lead" part="title" id="title" tabindex="-1">${title}</h2>
          <p class="intro">${confirm.intro}</p>
        </div>
        <div class="two">
          <section>
            <h3 class="h">${confirm.steps}</h3>
            <ol class="steps" part="steps">${steps.map((step) => html`<li>${step}</li>`)}</ol>
          </section>
          <dl class="facts" part="facts">
            ${facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>`)}
          </dl>
        </div>
      </div>
      <footer class="foot" part="footer">
        <button class="btn primary" part="primary" type="button" @click=${this.#handleContinue}>${action}</button>
        <p class="hint">${note}</p>
      </footer>
    `;
  }

  #handleContinue(): void {
    if (performance.now() - this.#shownAt < this.guard) return;
    const event = new AmendsContinueEvent(this.offer?.id);
    this.dispatchEvent(event);
  }

  #show(): void {
    this.#shownAt = performance.now();
  }
}
