/** Fired when a person closes the flow. */
export class AmendsCloseEvent extends Event {
  static readonly type = 'amends-close';

  constructor() {
    super(AmendsCloseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-close': AmendsCloseEvent;
  }
}
