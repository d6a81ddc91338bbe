import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { AmendsChangeEvent } from '../../events/change-event.js';
import { fieldStyles } from '../../internal/field.styles.js';
import { icon } from '../../internal/icons.js';
import { LaterElement } from '../../internal/later-element.js';
import { scaleStyles } from '../../internal/scale.styles.js';
import { textStyles } from '../../internal/text.styles.js';

const points = [5, 4, 3, 2, 1] as const;

/**
 * @summary How satisfied or dissatisfied a person is, in five words.
 *
 * @tagname amends-rating
 *
 * @fires {AmendsChangeEvent} amends-change - A person rated, or took the rating back.
 *
 * @csspart scale - The five ratings.
 * @csspart rating - Each rating.
 */
export class AmendsRating extends LaterElement {
  static override styles = [LaterElement.styles, textStyles, fieldStyles, scaleStyles];

  /** The rating: 1 very dissatisfied to 5 very satisfied. */
  @property({ type: Number }) value?: number | undefined;

  /** What is missing, when the customer went on too early. */
  @property() error = '';

  @query(':checked') private checked!: HTMLElement | null;
  @query('input') private first!: HTMLElement | null;

  /** Moves focus to the chosen rating, else to the first. */
  override focus(options?: FocusOptions): void {
    (this.checked ?? this.first)?.focus(options);
  }

  protected override render(): TemplateResult {
    const { rate, clear } = this.words.review;
    return html`
      <fieldset aria-describedby=${this.error ? 'error' : nothing}>
        <legend class="h">${rate}</legend>
        <div class="scale" part="scale">${points.map((point) => this.#renderPoint(point))}</div>
      </fieldset>
      ${this.error ? html`<p class="error-text" id="error">${icon('warning')}${this.error}</p>` : nothing}
      ${
        this.value
          ? html`<button class="link" type="button" @click=${() => {
              this.#rate(undefined);
            }}>${clear}</button>`
          : nothing
      }
    `;
  }

  #renderPoint(point: (typeof points)[number]): TemplateResult {
    return html`
      <label class="cell" part="rating">
        <input
          type="radio"
          name="rating"
          .checked=${this.value === point}
          @change=${() => {
            this.#rate(point);
          }}
        />${this.words.review.ratings[point - 1]}
      </label>
    `;
  }

  #rate(rating: number | undefined): void {
    this.value = rating;
    const event = new AmendsChangeEvent({ rating });
    this.dispatchEvent(event);
  }
}
