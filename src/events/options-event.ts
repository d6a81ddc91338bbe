/** Fired when a person wants to see what we can do. */
export class AmendsOptionsEvent extends Event {
  static readonly type = 'amends-options';

  constructor() {
    super(AmendsOptionsEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-options': AmendsOptionsEvent;
  }
}
