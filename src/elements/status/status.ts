import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AmendsElement } from '../../internal/amends-element.js';

/**
 * @summary Where a case stands: what was promised, what was done, and what is next.
 *
 * @tagname amends-status
 *
 * @csspart frame - The frame.
 * @csspart title - Where it stands.
 * @csspart timeline - What was done and what is next.
 * @csspart fallback - What happens without asking if the promise is missed.
 * @csspart actions - What can be done now.
 */
export class AmendsStatus extends AmendsElement {
  /** Where the shop answers. */
  @property() endpoint = '';

  /** The case. */
  @property() case = '';

  /** Gives a token that tells an endpoint on another origin who asks. */
  @property({ attribute: false }) tokenCallback?: (() => string | Promise<string>) | undefined;

  protected override render(): TemplateResult {
    return html`
      <amends-resolution
        exportparts="frame, title, timeline, fallback, actions"
        .words=${this.words}
        .endpoint=${this.endpoint}
        .case=${this.case}
        .tokenCallback=${this.tokenCallback}
      ></amends-resolution>
    `;
  }
}
