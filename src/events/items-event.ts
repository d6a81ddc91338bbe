import type { AffectedItem } from '../core/index.js';

/** Fired after a person has said which items it is about. Cannot be canceled. */
export class AmendsItemsEvent extends Event {
  static readonly type = 'amends-items';

  /** The lines of the order that are concerned, and how many of each. */
  readonly items: readonly AffectedItem[];

  /** Whether it is about something else than a line. */
  readonly wholeOrder: boolean;

  constructor(items: readonly AffectedItem[], wholeOrder: boolean) {
    super(AmendsItemsEvent.type, { bubbles: true, composed: true });
    this.items = items;
    this.wholeOrder = wholeOrder;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-items': AmendsItemsEvent;
  }
}
