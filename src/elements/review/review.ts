import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CaseView } from '../../core/index.js';
import type { AmendsChangeEvent } from '../../events/change-event.js';
import { AmendsCloseEvent } from '../../events/close-event.js';
import { AmendsPersonEvent } from '../../events/person-event.js';
import { AmendsRateEvent, type Sorted } from '../../events/rate-event.js';
import { AmendsReopenEvent } from '../../events/reopen-event.js';
import { fieldStyles } from '../../internal/field.styles.js';
import { LaterStep } from '../../internal/later-step.js';
import { row } from '../../internal/row.js';
import { rowStyles } from '../../internal/row.styles.js';
import { scaleStyles } from '../../internal/scale.styles.js';
import type { Missing } from '../../internal/step-element.js';
import { reviewStyles } from './review.styles.js';

type FollowUp = NonNullable<CaseView['followUp']>;

const answers = ['yes', 'partly', 'no'] as const;

/**
 * @summary Later: is it sorted out? Anything else? How did we do?
 *
 * @tagname amends-review
 *
 * @fires {AmendsRateEvent} amends-rate - A person says how it went.
 * @fires {AmendsReopenEvent} amends-reopen - A person wants it put right again.
 * @fires {AmendsPersonEvent} amends-person - A person wants to talk to a person.
 * @fires {AmendsCloseEvent} amends-close - A person goes back to the order.
 *
 * @csspart body - What scrolls.
 * @csspart title - The title, which is the first question.
 * @csspart summary - What is missing.
 * @csspart scale - The answers to a question.
 * @csspart rating - Each answer.
 * @csspart field - Each field for words.
 * @csspart actions - The two ways on when it is not sorted out.
 * @csspart footer - The buttons.
 * @csspart primary - The button that sends the answers.
 * @csspart secondary - The quieter button.
 */
export class AmendsReview extends LaterStep {
  static override styles = [LaterStep.styles, fieldStyles, rowStyles, scaleStyles, reviewStyles];

  /** The case, as the customer may see it. */
  @property({ attribute: false }) case?: CaseView | undefined;

  @state() private sorted?: Sorted | undefined;
  @state() private rating?: number | undefined;
  @state() private still = '';
  @state() private comment = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const outcome = this.case?.outcome;
    if (!changed.has('case') || !outcome) return;
    this.sorted ??= outcome.sorted;
    this.rating ??= outcome.rating;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.case?.state === 'resolved' && this.case.outcome?.sorted) return this.#renderThanks();
    return this.case?.followUp ? this.#renderQuestions(this.case, this.case.followUp) : nothing;
  }

  #renderThanks(): TemplateResult {
    const { review, agreed } = this.words;
    return html`
      <div class="body" part="body">
        <div>
          <h2 class="lead" part="title" id="title" tabindex="-1">${review.thanks}</h2>
          <p class="intro">${review.thanksHint}</p>
        </div>
      </div>
      <footer class="foot" part="footer">
        <button class="btn second" part="secondary" type="button" @click=${this.#handleClose}>${agreed.back}</button>
        <p class="hint"><button class="link" type="button" @click=${this.#handleAgain}>${review.goOn}</button></p>
      </footer>
    `;
  }

  #renderQuestions(view: CaseView, followUp: FollowUp): TemplateResult {
    const unsorted = this.sorted === 'partly' || this.sorted === 'no';
    const low = (this.rating ?? 5) < 3;
    return html`
      <div class="body" part="body">
        ${this.renderSummary()} ${this.#renderSorted(followUp)}
        ${unsorted ? this.#renderUnfinished(view) : low ? nothing : this.#renderAnything()}
        ${followUp.rating ? this.#renderRating() : nothing}
        ${low && !unsorted ? this.#renderUnfinished(view) : nothing}
        ${followUp.rating && this.rating && !unsorted && !low ? this.#renderComment() : nothing}
      </div>
      <footer class="foot" part="footer">${this.#renderSend(unsorted || low, followUp.rating)}</footer>
    `;
  }

  #renderSorted({ question, intro }: FollowUp): TemplateResult {
    return html`
      <div>
        <h2 class="lead" part="title" id="title" tabindex="-1">${question}</h2>
        ${intro ? html`<p class="intro">${intro.text}</p>` : nothing}
        <fieldset id="sorted">
          <legend class="vh">${question}</legend>
          <div class="scale" part="scale">${answers.map((answer) => this.#renderAnswer(answer))}</div>
        </fieldset>
        ${this.renderError('sorted')}
      </div>
    `;
  }

  #renderAnswer(answer: Sorted): TemplateResult {
    return html`
      <label class="cell" part="rating">
        <input
          type="radio"
          name="sorted"
          aria-describedby="sorted-error"
          .checked=${this.sorted === answer}
          @change=${() => {
            this.sorted = answer;
          }}
        />${this.words.review.sorted[answer]}
      </label>
    `;
  }

  #renderAnything(): TemplateResult {
    const { review } = this.words;
    return html`
      <div>
        ${this.#renderField('still', review.anything, review.optional)}
        <button class="btn small" type="button" @click=${this.#handleReopen}>${review.goOn}</button>
      </div>
    `;
  }

  #renderUnfinished({ channels }: CaseView): TemplateResult {
    const { review, frame } = this.words;
    const call = channels.find(({ kind }) => kind === 'call');
    return html`
      <div>
        <p class="letter">${review.notFinished}</p>
        ${this.#renderField('still', review.still)}
        <div class="rows" part="actions">
          ${row('speech', review.again, this.#handleReopen.bind(this), review.againHint)}
          ${row('phone', call ? review.person : frame.person, this.#handlePerson.bind(this), call?.wait)}
        </div>
      </div>
    `;
  }

  #renderRating(): TemplateResult {
    return html`
      <amends-rating
        id="rating"
        exportparts="scale, rating"
        .words=${this.words}
        .value=${this.rating}
        .error=${this.missing.find(({ field }) => field === 'rating')?.text ?? ''}
        @amends-change=${(event: AmendsChangeEvent) => {
          this.rating = event.rating;
        }}
      ></amends-rating>
    `;
  }

  #renderComment(): TemplateResult {
    const { review } = this.words;
    return html`<div>
      ${this.#renderField('comment', review.comment, review.optional)}
      <p class="hint">${review.readBy}</p>
    </div>`;
  }

  #renderField(id: 'still' | 'comment', label: string, hint = ''): TemplateResult {
    const wrong = this.missing.some(({ field }) => field === id);
    return html`
      <label class="label" for=${id}>${label} ${hint ? html`<small>${hint}</small>` : nothing}</label>
      <div class="field short" part="field" ?data-invalid=${wrong}>
        <textarea
          id=${id}
          dir="auto"
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby="${id}-error"
          .value=${this[id]}
          @input=${(event: InputEvent) => {
            this[id] = (event.currentTarget as HTMLTextAreaElement).value;
          }}
        ></textarea>
      </div>
      ${this.renderError(id)}
    `;
  }

  #renderSend(unfinished: boolean, rating: boolean): TemplateResult {
    const { onlyRating, send } = this.words.review;
    return unfinished
      ? html`<button class="btn second" part="secondary" type="button" @click=${this.#handleSend}>
          ${rating ? onlyRating : send}
        </button>`
      : html`<button class="btn primary" part="primary" type="button" @click=${this.#handleSend}>${send}</button>`;
  }

  #handleSend(): void {
    const { sorted, rating, words } = this;
    const missing: Missing[] = sorted ? [] : [{ field: 'sorted', text: words.check.sorted }];
    // "Only send my rating" needs one; otherwise a rating is the customer's to give.
    const unsorted = sorted === 'partly' || sorted === 'no';
    if (unsorted && this.case?.followUp?.rating && !rating)
      missing.push({ field: 'rating', text: words.check.rating });
    if (!this.complete(missing) || !sorted) return;
    const event = new AmendsRateEvent(sorted, rating, said(this.comment), said(this.still));
    this.dispatchEvent(event);
  }

  #handleReopen(): void {
    const still = said(this.still);
    if (!this.complete(still ? [] : [{ field: 'still', text: this.words.check.still }])) return;
    const event = new AmendsReopenEvent(still, this.sorted, this.rating);
    this.dispatchEvent(event);
  }

  #handlePerson(): void {
    const event = new AmendsPersonEvent(said(this.still));
    this.dispatchEvent(event);
  }

  #handleAgain(): void {
    const event = new AmendsReopenEvent();
    this.dispatchEvent(event);
  }

  #handleClose(): void {
    const event = new AmendsCloseEvent();
    this.dispatchEvent(event);
  }
}

/** What was written, or `undefined` when nothing was. */
function said(words: string): string | undefined {
  return words.trim() || undefined;
}
