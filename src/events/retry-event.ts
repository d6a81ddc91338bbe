/** Fired when a person wants it tried again. */
export class AmendsRetryEvent extends Event {
  static readonly type = 'amends-retry';

  constructor() {
    super(AmendsRetryEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-retry': AmendsRetryEvent;
  }
}
