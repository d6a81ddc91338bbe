/** Fired when a person wants to tell about something else on the same order. */
export class AmendsAnewEvent extends Event {
  static readonly type = 'amends-anew';

  constructor() {
    super(AmendsAnewEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-anew': AmendsAnewEvent;
  }
}
