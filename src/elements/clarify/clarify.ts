import { html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { wordsLimit } from '../../core/index.js';
import { AmendsAnswerEvent } from '../../events/answer-event.js';
import { fieldStyles } from '../../internal/field.styles.js';
import { LaterStep } from '../../internal/later-step.js';

/**
 * @summary One open question before anything is offered. It can be skipped.
 *
 * @tagname amends-clarify
 *
 * @fires {AmendsAnswerEvent} amends-answer - A person answered; without an answer they skipped the question.
 *
 * @csspart body - What scrolls.
 * @csspart summary - What is missing.
 * @csspart title - The title.
 * @csspart field - The field of the answer.
 * @csspart textarea - Where the answer is written.
 * @csspart footer - What stays below.
 * @csspart primary - The button that goes on.
 * @csspart secondary - The button that skips the question.
 */
export class AmendsClarify extends LaterStep {
  static override styles = [LaterStep.styles, fieldStyles];

  /** What we ask. */
  @property() question = '';

  @query('textarea') private textarea!: HTMLTextAreaElement;

  protected override render(): TemplateResult {
    const { clarify } = this.words;
    const invalid = this.missing.length > 0;
    return html`
      <div class="body" part="body">
        ${this.renderSummary()}
        <h2 class="lead" part="title" id="title" tabindex="-1">${clarify.title}</h2>
        <div>
          <label class="label" for="answer" dir="auto">${this.question}</label>
          <div class="field" part="field" ?data-invalid=${invalid}>
            <textarea
              part="textarea"
              id="answer"
              rows="4"
              dir="auto"
              aria-invalid=${invalid}
              aria-describedby="answer-error"
              @input=${this.#handleInput}
            ></textarea>
          </div>
          ${this.renderError('answer')}
        </div>
      </div>
      <footer class="foot" part="footer">
        <button class="btn primary" part="primary" @click=${this.#handleContinue}>${clarify.continue}</button>
        <p class="hint">
          <button class="link" part="secondary" @click=${this.#handleSkip}>${clarify.skip}</button>
        </p>
      </footer>
    `;
  }

  #handleInput(): void {
    if (this.#missing().length === 0) this.missing = [];
  }

  #handleContinue(): void {
    if (this.complete(this.#missing())) this.#answer(this.textarea.value.trim());
  }

  #handleSkip(): void {
    this.#answer();
  }

  #missing(): { field: string; text: string }[] {
    const { check } = this.words;
    const answer = this.textarea.value.trim();
    const over = answer.length - wordsLimit;
    if (over > 0) return [{ field: 'answer', text: check.tooLong(over) }];
    return answer ? [] : [{ field: 'answer', text: check.answer }];
  }

  #answer(answer?: string): void {
    const event = new AmendsAnswerEvent(answer);
    this.dispatchEvent(event);
  }
}
