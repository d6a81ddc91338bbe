import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CaseView } from '../../core/index.js';
import { LaterElement } from '../../internal/later-element.js';
import { quoteStyles } from '../../internal/quote.styles.js';
import { conversationStyles } from './conversation.styles.js';

/**
 * @summary What was said: the customer's words and our answers.
 *
 * @tagname amends-conversation
 *
 * @csspart conversation - The list of what was said.
 */
export class AmendsConversation extends LaterElement {
  static override styles = [LaterElement.styles, quoteStyles, conversationStyles];

  /** What was said, the earliest first. */
  @property({ attribute: false }) said: CaseView['said'] = [];

  protected override render(): TemplateResult {
    const { you, shop } = this.words.standing;
    return html`
      <ol class="said" part="conversation">
        ${this.said.map(
          ({ by, when, text }) => html`
            <li class=${by}>
              <p class="who"><b>${by === 'customer' ? you : shop}</b> <bdi>${when}</bdi></p>
              <div class="quote"><p dir="auto">${text}</p></div>
            </li>
          `,
        )}
      </ol>
    `;
  }
}
