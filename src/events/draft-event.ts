import type { Draft } from '../controllers/draft.js';

/** Fired after each edit of what a person tells. Cannot be canceled. */
export class AmendsDraftEvent extends Event {
  static readonly type = 'amends-change';

  /** Everything that was told so far. */
  readonly draft: Draft;

  constructor(draft: Draft) {
    super(AmendsDraftEvent.type, { bubbles: true, composed: true });
    this.draft = draft;
  }
}
