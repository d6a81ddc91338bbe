/** Fired when a person wants the screen before. */
export class AmendsBackEvent extends Event {
  static readonly type = 'amends-back';

  constructor() {
    super(AmendsBackEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-back': AmendsBackEvent;
  }
}
