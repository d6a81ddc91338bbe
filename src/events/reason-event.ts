import type { Category } from '../core/index.js';

/** Fired after a person has said what kind of problem it is. Cannot be canceled. */
export class AmendsReasonEvent extends Event {
  static readonly type = 'amends-reason';

  /** The kind of problem. */
  readonly category: Category;

  constructor(category: Category) {
    super(AmendsReasonEvent.type, { bubbles: true, composed: true });
    this.category = category;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-reason': AmendsReasonEvent;
  }
}
