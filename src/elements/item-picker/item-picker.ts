import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AffectedItem, OrderView } from '../../core/index.js';
import { AmendsItemsEvent } from '../../events/items-event.js';
import { AmendsElement } from '../../internal/amends-element.js';
import { fieldStyles } from '../../internal/field.styles.js';
import { icon } from '../../internal/icons.js';
import { markStyles } from '../../internal/mark.styles.js';
import { rowStyles } from '../../internal/row.styles.js';
import { textStyles } from '../../internal/text.styles.js';
import { itemPickerStyles } from './item-picker.styles.js';

type OrderItem = OrderView['items'][number];

/**
 * @summary The items of an order, of which a person ticks those that it is about.
 *
 * @tagname amends-item-picker
 *
 * @fires {AmendsItemsEvent} amends-items - A person said which items it is about, or how many.
 *
 * @csspart item - Each item.
 */
export class AmendsItemPicker extends AmendsElement {
  static override styles = [
    AmendsElement.styles,
    textStyles,
    fieldStyles,
    markStyles,
    rowStyles,
    itemPickerStyles,
  ];

  /** The items to pick from; until they are known, their shapes. */
  @property({ attribute: false }) items?: readonly OrderItem[] | undefined;

  /** The items that are picked, and how many of each. */
  @property({ attribute: false }) picked: readonly AffectedItem[] = [];

  /** Whether it is about something else than an item. */
  @property({ type: Boolean, attribute: 'whole-order' }) wholeOrder = false;

  /** What has to be put right here, in one sentence. */
  @property() error = '';

  /** Moves focus to the first item. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  protected override render(): TemplateResult {
    return html`
      <fieldset aria-describedby="error">
        <legend class="h">${this.words.describe.items}</legend>
        <div class="rows" ?data-invalid=${this.error !== ''}>
          ${
            this.items
              ? [...this.items.map((item, index) => this.#renderItem(item, index)), this.#renderWholeOrder()]
              : [this.#renderBone(), this.#renderBone()]
          }
        </div>
        ${this.error ? html`<p class="error-text" id="error">${icon('warning')}${this.error}</p>` : nothing}
      </fieldset>
    `;
  }

  #renderItem(item: OrderItem, index: number): TemplateResult {
    const picked = this.picked.find(({ sku }) => sku === item.sku);
    return html`
      <label class="line-item" part="item">
        <span class="thumb">${this.#renderPicture(item)}</span>
        <span>
          <bdi class="name">${item.name}</bdi>
          <bdi class="sub">${this.#about(item)}</bdi>
        </span>
        <input
          class="mark"
          type="checkbox"
          .checked=${picked !== undefined}
          @change=${() => {
            this.#toggle(item);
          }}
        />
      </label>
      ${picked && item.quantity > 1 ? this.#renderQuantity(item, picked.quantity, index) : nothing}
    `;
  }

  #renderPicture({ image }: OrderItem): TemplateResult | typeof nothing {
    const url = image && URL.canParse(image, document.baseURI) ? new URL(image, document.baseURI) : undefined;
    return url && /^https?:$/.test(url.protocol)
      ? html`<img src=${url.href} alt="" width="48" height="48" loading="lazy" decoding="async" />`
      : nothing;
  }

  #renderQuantity(item: OrderItem, quantity: number, index: number): TemplateResult {
    const { describe } = this.words;
    return html`
      <div class="quantity" role="group" aria-labelledby="how-many-${index}">
        <span id="how-many-${index}">${describe.pieces(item.unit)}</span>
        <span class="stepper">
          <button class="icon-btn" aria-label=${describe.fewer} @click=${() => {
            this.#count(item, quantity - 1);
          }}>
            ${icon('minus')}
          </button>
          <output class="num">${quantity}</output>
          <button class="icon-btn" aria-label=${describe.more} @click=${() => {
            this.#count(item, quantity + 1);
          }}>
            ${icon('plus')}
          </button>
        </span>
      </div>
    `;
  }

  #renderWholeOrder(): TemplateResult {
    return html`
      <label class="line-item" part="item">
        <span class="name whole">${this.words.describe.wholeOrder}</span>
        <input
          class="mark"
          type="checkbox"
          .checked=${this.wholeOrder}
          @change=${() => {
            this.#pick([], !this.wholeOrder);
          }}
        />
      </label>
    `;
  }

  #renderBone(): TemplateResult {
    return html`
      <div class="line-item" aria-hidden="true">
        <span class="thumb bone"></span>
        <span><span class="bone"></span><span class="bone short"></span></span>
      </div>
    `;
  }

  #about({ variant, quantity, unit }: OrderItem): string {
    const parts = [variant, quantity > 1 ? this.words.describe.amount(quantity, unit) : undefined];
    const list = new Intl.ListFormat(this.words.locale, { type: 'unit' });
    return list.format(parts.filter((part) => part !== undefined));
  }

  #toggle({ sku }: OrderItem): void {
    const others = this.picked.filter((one) => one.sku !== sku);
    this.#pick(others.length < this.picked.length ? others : [...others, { sku, quantity: 1 }], false);
  }

  #count({ sku, quantity: most }: OrderItem, wanted: number): void {
    const quantity = Math.min(Math.max(wanted, 1), most);
    this.#pick(
      this.picked.map((one) => (one.sku === sku ? { sku, quantity } : one)),
      false,
    );
  }

  #pick(items: readonly AffectedItem[], wholeOrder: boolean): void {
    this.picked = items;
    this.wholeOrder = wholeOrder;
    const event = new AmendsItemsEvent(items, wholeOrder);
    this.dispatchEvent(event);
  }
}
