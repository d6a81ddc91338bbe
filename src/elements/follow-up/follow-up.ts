import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AmendsElement } from '../../internal/amends-element.js';

/**
 * @summary Is it sorted? Asked later, from a link that carries its own key in the part of the address that no server sees.
 *
 * @tagname amends-follow-up
 *
 * @slot - What to say when the page was opened without a link.
 *
 * @csspart frame - The frame.
 * @csspart title - The question.
 * @csspart scale - The five points of the rating.
 * @csspart rating - Each of the five.
 */
export class AmendsFollowUp extends AmendsElement {
  /** Where the shop answers. */
  @property() endpoint = '';

  @state() private link?: { readonly case: string; readonly token: string } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.link ??= this.#readLink();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { link } = this;
    if (!link) return html`<slot></slot>`;
    return html`
      <amends-resolution
        exportparts="frame, title, scale, rating"
        .words=${this.words}
        .endpoint=${this.endpoint}
        .case=${link.case}
        .tokenCallback=${() => link.token}
      ></amends-resolution>
    `;
  }

  /** Reads the key once and takes it out of the address, so that it is in no history and no screenshot. */
  #readLink(): { readonly case: string; readonly token: string } | undefined {
    const fragment = new URLSearchParams(location.hash.slice(1));
    const [caseId, token] = [fragment.get('case'), fragment.get('token')];
    if (!caseId || !token) return undefined;
    history.replaceState(history.state, '', location.pathname + location.search);
    return { case: caseId, token };
  }
}
