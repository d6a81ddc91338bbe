import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { SafetyAnswer } from '../../core/index.js';
import { AmendsAnswerEvent } from '../../events/answer-event.js';
import { fieldStyles } from '../../internal/field.styles.js';
import { LaterStep } from '../../internal/later-step.js';
import { markStyles } from '../../internal/mark.styles.js';
import { rowStyles } from '../../internal/row.styles.js';
import { safetyQuestionStyles } from './safety-question.styles.js';

const answers: readonly SafetyAnswer[] = ['yes', 'no', 'unsure'];

/**
 * @summary Asks whether anyone is hurt or in danger, before anything else.
 *
 * @tagname amends-safety-question
 *
 * @fires {AmendsAnswerEvent} amends-answer - A person answered: `yes`, `no` or `unsure`.
 *
 * @csspart body - What scrolls.
 * @csspart summary - What is missing.
 * @csspart title - The question.
 * @csspart footer - What stays below.
 * @csspart primary - The button that goes on.
 */
export class AmendsSafetyQuestion extends LaterStep {
  static override styles = [LaterStep.styles, fieldStyles, markStyles, rowStyles, safetyQuestionStyles];

  @state() private answer?: SafetyAnswer;

  protected override render(): TemplateResult {
    const { safety } = this.words;
    const invalid = this.missing.length > 0;
    return html`
      <div class="body" part="body">
        ${this.renderSummary()}
        <div>
          <h2 class="lead" part="title" id="title" tabindex="-1">${safety.title}</h2>
          <p class="intro">${safety.intro}</p>
        </div>
        <fieldset aria-labelledby="title" aria-describedby="answer-error">
          <div class="rows" ?data-invalid=${invalid}>
            ${answers.map((answer, index) => this.#renderAnswer(answer, index))}
          </div>
          ${this.renderError('answer')}
        </fieldset>
      </div>
      <footer class="foot" part="footer">
        <button class="btn primary" part="primary" @click=${this.#handleContinue}>${safety.continue}</button>
      </footer>
    `;
  }

  #renderAnswer(answer: SafetyAnswer, index: number): TemplateResult {
    return html`
      <label class="row">
        <span>${this.words.safety[answer]}</span>
        <input
          class="mark"
          type="radio"
          name="answer"
          id=${index === 0 ? 'answer' : nothing}
          .checked=${this.answer === answer}
          @change=${() => {
            this.#choose(answer);
          }}
        />
      </label>
    `;
  }

  #choose(answer: SafetyAnswer): void {
    this.answer = answer;
    this.missing = [];
  }

  #handleContinue(): void {
    const missing = this.answer ? [] : [{ field: 'answer', text: this.words.safety.choose }];
    if (!this.complete(missing)) return;
    const event = new AmendsAnswerEvent(this.answer);
    this.dispatchEvent(event);
  }
}
