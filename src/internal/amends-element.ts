import { type CSSResultGroup, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { type FirstWords, firstWords } from '../core/index.js';
import { hostStyles } from './host.styles.js';

/** What every element of Amends shares: its looks, its words and how it registers. */
export class AmendsElement extends LitElement {
  static override styles: CSSResultGroup = hostStyles;

  /** What the element says, in one language. */
  @property({ attribute: false }) words: FirstWords = firstWords;

  /** Registers the class under a tag name, unless the page already has one. */
  static define(this: CustomElementConstructor, tagName: string): void {
    if (!customElements.get(tagName)) customElements.define(tagName, this);
  }
}
