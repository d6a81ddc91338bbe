import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Category } from '../../core/index.js';
import { AmendsReasonEvent } from '../../events/reason-event.js';
import { AmendsElement } from '../../internal/amends-element.js';
import { chipStyles } from '../../internal/chip.styles.js';
import { detailsStyles } from '../../internal/details.styles.js';
import { icon } from '../../internal/icons.js';
import { markStyles } from '../../internal/mark.styles.js';
import { textStyles } from '../../internal/text.styles.js';
import { reasonPickerStyles } from './reason-picker.styles.js';

const groups = {
  arrival: ['delivery_late', 'delivery_missing', 'arrived_damaged', 'wrong_or_incomplete'],
  use: ['faulty', 'not_as_described', 'not_right_for_me', 'safety'],
  order: ['billing', 'stock_cancelled', 'service_experience', 'account_security', 'unclear'],
} as const satisfies Record<string, readonly Category[]>;

/** What is near at hand while nothing was understood. */
const usual: readonly Category[] = ['arrived_damaged', 'delivery_late', 'faulty', 'wrong_or_incomplete'];

/** As many as are near at hand, besides danger. */
const most = 4;

/**
 * @summary The kinds of problem: those that the words suggest first, and all of them on demand.
 *
 * @tagname amends-reason-picker
 *
 * @fires {AmendsReasonEvent} amends-reason - A person said what kind of problem it is.
 *
 * @csspart chip - Each kind that is near at hand.
 */
export class AmendsReasonPicker extends AmendsElement {
  static override styles = [
    AmendsElement.styles,
    textStyles,
    chipStyles,
    markStyles,
    detailsStyles,
    reasonPickerStyles,
  ];

  /** The kind that the words suggest. */
  @property() guess?: Category | undefined;

  /** Other kinds that the words may mean, the likeliest first. */
  @property({ attribute: false }) others: readonly Category[] = [];

  /** The kind that is picked, by a person or for now from the words. */
  @property() picked?: Category | undefined;

  /** Moves focus to the first kind. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  protected override render(): TemplateResult {
    const { describe } = this.words;
    const near = this.#near();
    const far = (Object.keys(groups) as (keyof typeof groups)[]).map((name) => ({
      name,
      categories: groups[name].filter((category) => !near.includes(category)),
    }));
    return html`
      <fieldset>
        <legend class="h">${describe.kind}</legend>
        <p class="hint">${this.guess ? describe.kindSuggested : describe.kindOpen}</p>
        <div class="chips">${near.map((category) => this.#renderChip(category))}</div>
        <details ?open=${this.picked !== undefined && !near.includes(this.picked)}>
          <summary>${describe.allReasons}${icon('down')}</summary>
          ${far.map(({ name, categories }) => this.#renderGroup(describe.groups[name], categories))}
        </details>
      </fieldset>
    `;
  }

  #renderChip(category: Category): TemplateResult {
    return html`
      <label class="chip" part="chip">
        ${this.#renderInput(category)}${icon('tick')}${this.words.describe.short[category]}
      </label>
    `;
  }

  #renderGroup(name: string, categories: readonly Category[]): TemplateResult {
    return html`
      <div class="group" role="group" aria-label=${name}>
        <p aria-hidden="true">${name}</p>
        ${categories.map(
          (category) => html`
            <label class="reason">
              ${this.#renderInput(category, 'mark')}<span>${this.words.describe.labels[category]}</span>
            </label>
          `,
        )}
      </div>
    `;
  }

  #renderInput(category: Category, className = ''): TemplateResult {
    return html`
      <input
        class=${className}
        type="radio"
        name="kind"
        .checked=${this.picked === category}
        @change=${() => {
          this.#pick(category);
        }}
      />
    `;
  }

  /** Danger is always at hand: it changes what is done first. */
  #near(): readonly Category[] {
    const meant = this.guess ? [this.guess, ...this.others] : [...this.others, ...usual];
    return [...new Set<Category>([...new Set(meant)].slice(0, most)).add('safety')];
  }

  #pick(category: Category): void {
    this.picked = category;
    const event = new AmendsReasonEvent(category);
    this.dispatchEvent(event);
  }
}
