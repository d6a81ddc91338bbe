import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Acknowledgement } from '../../core/index.js';
import { AmendsCorrectEvent, type RecapField } from '../../events/correct-event.js';
import { LaterElement } from '../../internal/later-element.js';
import { icon } from '../../internal/later-icons.js';
import { textStyles } from '../../internal/text.styles.js';
import { recapStyles } from './recap.styles.js';

/**
 * @summary What we understood, each row with a pen to correct it.
 *
 * @tagname amends-recap
 *
 * @fires {AmendsCorrectEvent} amends-correct - A person wants to correct a row.
 *
 * @csspart recap - The list of rows.
 * @csspart edit - The pen on each row.
 */
export class AmendsRecap extends LaterElement {
  static override styles = [LaterElement.styles, textStyles, recapStyles];

  /** What we understood, row by row. */
  @property({ attribute: false }) rows: Acknowledgement['recap'] = [];

  protected override render(): TemplateResult {
    return html`
      <dl class="recap" part="recap">
        ${this.rows.map(
          ({ field, label, value }) => html`
            <div>
              <dt>${label}</dt>
              <dd><bdi>${value}</bdi></dd>
              <dd class="pen">
                <button
                  class="icon-btn"
                  part="edit"
                  type="button"
                  aria-label=${this.words.acknowledge.change(label)}
                  @click=${() => {
                    this.#correct(field);
                  }}
                >${icon('pen')}</button>
              </dd>
            </div>
          `,
        )}
      </dl>
    `;
  }

  #correct(field: RecapField): void {
    const event = new AmendsCorrectEvent(field);
    this.dispatchEvent(event);
  }
}
