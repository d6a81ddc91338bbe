import type { Draft } from '../controllers/draft.js';

/** Fired after a person has said what would put it right, or by when. Cannot be canceled. */
export class AmendsWishEvent extends Event {
  static readonly type = 'amends-wish';

  /** What would put it right. */
  readonly wish: Draft['wish'];

  /** By when, as an ISO date; empty when there is no such day. */
  readonly needBy: string | undefined;

  constructor(wish: Draft['wish'], needBy: string | undefined) {
    super(AmendsWishEvent.type, { bubbles: true, composed: true });
    this.wish = wish;
    this.needBy = needBy;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-wish': AmendsWishEvent;
  }
}
