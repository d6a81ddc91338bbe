import type { Offer } from '../core/index.js';

/** Fired before a remedy is chosen for good. Call `preventDefault()` to stop it. */
export class AmendsResolveEvent extends Event {
  static readonly type = 'amends-resolve';

  /** What the customer is about to agree to. */
  readonly offer: Offer;

  constructor(offer: Offer) {
    super(AmendsResolveEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.offer = offer;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-resolve': AmendsResolveEvent;
  }
}
