import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { AmendsElement } from './amends-element.js';
import { icon } from './icons.js';
import { stepStyles } from './step.styles.js';
import { textStyles } from './text.styles.js';

/** What is missing, and the id of the field where it is. */
export interface Missing {
  readonly field: string;
  readonly text: string;
}

/** One screen of the flow: a title that takes focus, and a summary of what is missing. */
export class StepElement extends AmendsElement {
  static override styles: CSSResultGroup = [AmendsElement.styles, textStyles, stepStyles];

  @state() protected missing: readonly Missing[] = [];

  /** Moves focus to the title of the screen. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => {
      this.#field('title')?.focus(options);
    });
  }

  /** True when nothing is missing. Else shows what is, and moves focus there. */
  protected complete(missing: readonly Missing[]): boolean {
    this.missing = missing;
    if (missing.length === 0) return true;
    void this.updateComplete.then(() => {
      this.#field('summary')?.focus();
    });
    return false;
  }

  protected renderSummary(): TemplateResult | typeof nothing {
    const count = this.missing.length;
    if (count === 0) return nothing;
    const { check } = this.words;
    return html`
      <div class="note danger icon" part="summary" id="summary" role="alert" tabindex="-1">
        ${icon('warning')}
        <h3 class="h">${count === 1 ? check.one : check.several(count)}</h3>
        <ul>
          ${this.missing.map(
            ({ field, text }) => html`
              <li><a href="#${field}" @click=${(event: Event) => {
                this.#handleLink(event, field);
              }}>${text}</a></li>
            `,
          )}
        </ul>
      </div>
    `;
  }

  /** What is missing in a field, beside it; its id is the field's with `-error`. */
  protected renderError(field: string): TemplateResult | typeof nothing {
    const text = this.missing.find((one) => one.field === field)?.text;
    return text ? html`<p class="error-text" id="${field}-error">${icon('warning')}${text}</p>` : nothing;
  }

  /** An anchor cannot reach into a shadow root by itself. */
  #handleLink(event: Event, field: string): void {
    event.preventDefault();
    const target = this.#field(field);
    (target?.querySelector('input') ?? target)?.focus();
  }

  #field(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#${id}`);
  }
}
