/** Fired when a person no longer needs this. */
export class AmendsLeaveEvent extends Event {
  static readonly type = 'amends-leave';

  constructor() {
    super(AmendsLeaveEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-leave': AmendsLeaveEvent;
  }
}
