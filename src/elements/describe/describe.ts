import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import {
  type Draft,
  emptyDraft,
  hasChoice,
  missingIn,
  notesOf,
  settledDraft,
  type Understanding,
} from '../../controllers/draft.js';
import { PauseController } from '../../controllers/pause-controller.js';
import { type OrderView, wordsLimit } from '../../core/index.js';
import { AmendsContinueEvent } from '../../events/continue-event.js';
import { AmendsDraftEvent } from '../../events/draft-event.js';
import type { AmendsItemsEvent } from '../../events/items-event.js';
import { AmendsPauseEvent } from '../../events/pause-event.js';
import type { AmendsPhotosEvent } from '../../events/photos-event.js';
import type { AmendsReasonEvent } from '../../events/reason-event.js';
import type { AmendsWishEvent } from '../../events/wish-event.js';
import { detailsStyles } from '../../internal/details.styles.js';
import { fieldStyles } from '../../internal/field.styles.js';
import { icon } from '../../internal/icons.js';
import { StepElement } from '../../internal/step-element.js';
import type { AmendsPhotos } from '../photos/photos.js';
import { describeStyles } from './describe.styles.js';

/** How long, in milliseconds, going on waits for what was understood. */
const patience = 200;

/**
 * @summary The open question: what happened, to which items, and what kind of problem it is.
 *
 * @tagname amends-describe
 *
 * @fires {AmendsDraftEvent} amends-change - A person edited something; carries everything that was told so far.
 * @fires {AmendsPauseEvent} amends-pause - A person left the field of words.
 * @fires {AmendsContinueEvent} amends-continue - A person goes on, and nothing is missing.
 *
 * @csspart body - What scrolls.
 * @csspart summary - What is missing.
 * @csspart title - The question.
 * @csspart field - The field with the words and photos.
 * @csspart textarea - Where the words are written.
 * @csspart add-photo - The button that adds photos.
 * @csspart listening - Says that we are listening.
 * @csspart noted - What was understood so far.
 * @csspart item - Each item.
 * @csspart chip - Each kind of problem or wish near at hand.
 * @csspart footer - What stays below.
 * @csspart primary - The button that goes on.
 */
export class AmendsDescribe extends StepElement {
  static override styles = [StepElement.styles, fieldStyles, detailsStyles, describeStyles];

  /** The order that it is about; until it is known, the shapes of its items. */
  @property({ attribute: false }) order?: OrderView | undefined;

  /** What was told so far. */
  @property({ attribute: false }) draft: Draft = emptyDraft;

  /** What was understood from the words: proposed, and noted once the person has left the field. */
  @property({ attribute: false }) understanding?: Understanding | undefined;

  /** Says that we are listening. */
  @property({ type: Boolean }) listening = false;

  /** Says that what was written is kept on this device. */
  @property({ type: Boolean }) stored = false;

  /** Takes no photos: where the page decides itself, nobody could receive them. */
  @property({ type: Boolean, attribute: 'no-photos' }) noPhotos = false;

  @query('textarea') private textarea!: HTMLTextAreaElement;
  @query('amends-photos') private photos!: AmendsPhotos;

  #pause = new PauseController(this, () => {
    const event = new AmendsPauseEvent();
    this.dispatchEvent(event);
  });
  #heard: (() => void) | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('understanding')) this.#heard?.();
    if (this.missing.length > 0 && missingIn(this.#settled, this.order, this.words).length === 0)
      this.missing = [];
  }

  protected override render(): TemplateResult {
    const { describe } = this.words;
    return html`
      <div class="body" part="body">
        ${this.renderSummary()}
        <div>
          <h2 class="lead" part="title" id="title" tabindex="-1"><label for="words">${describe.title}</label></h2>
          <p class="intro" id="intro">${describe.intro}</p>
        </div>
        <div>${this.#renderField()} ${this.#renderBelow()} ${this.#renderNoted()}</div>
        ${hasChoice(this.order) ? this.#renderItems() : nothing} ${this.#renderReasons()} ${this.#renderMore()}
      </div>
      <footer class="foot" part="footer">
        <button class="btn primary" part="primary" @click=${this.#handleContinue}>${describe.continue}</button>
      </footer>
    `;
  }

  #renderField(): TemplateResult {
    const { describe } = this.words;
    const invalid = this.#error('words') !== undefined;
    return html`
      <div class="field" part="field" ?data-invalid=${invalid} @dragover=${this.#handleDrag} @drop=${this.#handleDrop}>
        <textarea
          part="textarea"
          id="words"
          rows="5"
          dir="auto"
          aria-describedby="intro count words-error"
          aria-invalid=${invalid}
          .value=${this.draft.words}
          @input=${this.#handleInput}
          @focus=${this.#handleFocus}
          @blur=${this.#handleBlur}
          @paste=${this.#handlePaste}
        ></textarea>
        <amends-photos
          exportparts="add-photo"
          .words=${this.words}
          .photos=${this.draft.photos}
          ?closed=${this.noPhotos}
          @amends-photos=${this.#handlePhotos}
        >
          ${this.listening ? html`<p class="listening" part="listening">${describe.listening}</p>` : nothing}
        </amends-photos>
      </div>
    `;
  }

  /** What stands right below the field: what is wrong, how much is left near the limit, where it is kept. */
  #renderBelow(): TemplateResult {
    const { describe } = this.words;
    const left = wordsLimit - this.draft.words.length;
    const error = this.#error('words');
    return html`
      ${error ? this.renderError('words') : nothing}
      ${
        left <= wordsLimit / 4
          ? html`<p class="hint below num" id="count">${left < 0 ? describe.over(-left) : describe.left(left)}</p>`
          : nothing
      }
      ${this.stored ? html`<p class="hint below">${describe.kept}</p>` : nothing}
    `;
  }

  #renderNoted(): TemplateResult {
    const notes = this.#pause.writing ? [] : notesOf(this.understanding, this.order, this.words);
    return html`
      <output class="noted" part="noted">
        ${
          notes.length > 0
            ? html`<p>${this.words.describe.noted}</p>
                <ul>
                  ${notes.map((note) => html`<li>${icon('tick')}<bdi>${note}</bdi></li>`)}
                </ul>`
            : nothing
        }
      </output>
    `;
  }

  #renderItems(): TemplateResult {
    const { items, wholeOrder } = this.#settled;
    return html`
      <amends-item-picker
        id="items"
        exportparts="item"
        .words=${this.words}
        .items=${this.order?.items}
        .picked=${items}
        .wholeOrder=${wholeOrder}
        .error=${this.#error('items') ?? ''}
        @amends-items=${this.#handleItems}
      ></amends-item-picker>
    `;
  }

  #renderReasons(): TemplateResult {
    return html`
      <amends-reason-picker
        id="kind"
        exportparts="chip"
        .words=${this.words}
        .guess=${this.understanding?.category}
        .others=${this.understanding?.alternatives ?? []}
        .picked=${this.#settled.category}
        @amends-reason=${this.#handleReason}
      ></amends-reason-picker>
    `;
  }

  #renderMore(): TemplateResult {
    const { describe } = this.words;
    const { wish, needBy } = this.#settled;
    return html`
      <details>
        <summary>${describe.more_details}${icon('down')}</summary>
        <amends-wish
          exportparts="chip"
          .words=${this.words}
          .wish=${wish}
          .needBy=${needBy}
          @amends-wish=${this.#handleWish}
        ></amends-wish>
      </details>
    `;
  }

  /** What is on the screen: the draft, and what was understood where the person has not said otherwise. */
  get #settled(): Draft {
    return settledDraft(this.draft, this.understanding, this.order);
  }

  #handleInput(): void {
    this.#edit({ words: this.textarea.value });
  }

  #handleFocus(): void {
    this.#pause.start();
  }

  #handleBlur(): void {
    this.#pause.end(this.textarea);
  }

  #handlePaste(event: ClipboardEvent): void {
    this.photos.add(event.clipboardData?.files);
  }

  #handleDrag(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  }

  #handleDrop(event: DragEvent): void {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    this.photos.add(event.dataTransfer.files);
  }

  #handlePhotos({ photos }: AmendsPhotosEvent): void {
    this.#edit({ photos });
  }

  #handleItems({ items, wholeOrder }: AmendsItemsEvent): void {
    this.#edit({ items, wholeOrder, itemsByCustomer: true });
  }

  #handleReason({ category }: AmendsReasonEvent): void {
    this.#edit({ category, subReason: undefined, chosenByCustomer: true });
  }

  #handleWish({ wish, needBy }: AmendsWishEvent): void {
    this.#edit({ wish, needBy });
  }

  /** Pressed while still writing: first hears what was understood, which may name the items. */
  async #handleContinue(): Promise<void> {
    if (this.#pause.writing) {
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
        setTimeout(resolve, patience);
        this.#pause.stop();
      });
    }
    const settled = this.#settled;
    if (!this.complete(missingIn(settled, this.order, this.words))) return;
    this.#edit(settled);
    const event = new AmendsContinueEvent();
    this.dispatchEvent(event);
  }

  #edit(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part };
    const event = new AmendsDraftEvent(this.draft);
    this.dispatchEvent(event);
  }

  /** What is still wrong in a field, once the person has tried to go on. */
  #error(field: string): string | undefined {
    if (!this.missing.some((one) => one.field === field)) return undefined;
    return missingIn(this.#settled, this.order, this.words).find((one) => one.field === field)?.text;
  }
}
