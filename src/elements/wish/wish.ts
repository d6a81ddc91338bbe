import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Draft } from '../../controllers/draft.js';
import { AmendsWishEvent } from '../../events/wish-event.js';
import { AmendsElement } from '../../internal/amends-element.js';
import { chipStyles } from '../../internal/chip.styles.js';
import { fieldStyles } from '../../internal/field.styles.js';
import { icon } from '../../internal/icons.js';
import { textStyles } from '../../internal/text.styles.js';
import { wishStyles } from './wish.styles.js';

/**
 * @summary What a person would like, and by when they need it. Both can stay open.
 *
 * @tagname amends-wish
 *
 * @fires {AmendsWishEvent} amends-wish - A person said what would put it right, or by when.
 *
 * @csspart chip - Each wish.
 * @csspart field - The field of the date.
 */
export class AmendsWish extends AmendsElement {
  static override styles = [AmendsElement.styles, textStyles, chipStyles, fieldStyles, wishStyles];

  /** What would put it right. */
  @property() wish?: Draft['wish'];

  /** By when, as an ISO date. */
  @property({ attribute: 'need-by' }) needBy?: string | undefined;

  protected override render(): TemplateResult {
    const { describe } = this.words;
    return html`
      <fieldset>
        <legend class="label">${describe.wish} <small>${describe.optional}</small></legend>
        <div class="chips">
          ${(Object.keys(describe.wishes) as (keyof typeof describe.wishes)[]).map((wish) => this.#renderWish(wish))}
        </div>
      </fieldset>
      <div>
        <label class="label" for="need-by">${describe.needBy} <small>${describe.optional}</small></label>
        <div class="field" part="field">
          <input type="date" id="need-by" .value=${this.needBy ?? ''} @change=${this.#handleDate} />
        </div>
      </div>
    `;
  }

  #renderWish(wish: keyof typeof this.words.describe.wishes): TemplateResult {
    return html`
      <label class="chip" part="chip">
        <input
          type="radio"
          name="wish"
          .checked=${this.wish === wish}
          @change=${() => {
            this.#say(wish, this.needBy);
          }}
        />
        ${icon('tick')}${this.words.describe.wishes[wish]}
      </label>
    `;
  }

  #handleDate(event: Event): void {
    this.#say(this.wish, (event.target as HTMLInputElement).value);
  }

  #say(wish: Draft['wish'], needBy: string | undefined): void {
    this.wish = wish;
    this.needBy = needBy;
    const event = new AmendsWishEvent(wish, needBy);
    this.dispatchEvent(event);
  }
}
