import type { ActionType } from '../core/index.js';

/** Fired when the shop has confirmed that it has something that the customer did. */
export class AmendsDeliveredEvent extends Event {
  static readonly type = 'amends-delivered';

  /** What the customer did, such as `problem.reported`. */
  readonly action: ActionType;

  constructor(action: ActionType) {
    super(AmendsDeliveredEvent.type, { bubbles: true, composed: true });
    this.action = action;
  }
}

/** Fired when something could not be sent yet. It is kept, and sent by itself. */
export class AmendsQueuedEvent extends Event {
  static readonly type = 'amends-queued';

  /** What the customer did, such as `problem.reported`. */
  readonly action: ActionType;

  constructor(action: ActionType) {
    super(AmendsQueuedEvent.type, { bubbles: true, composed: true });
    this.action = action;
  }
}

/** Fired when the shop refused something for good. The customer keeps it and gets a way on. */
export class AmendsErrorEvent extends Event {
  static readonly type = 'amends-error';

  /** What the customer did, such as `remedy.chosen`. */
  readonly action: ActionType;

  /** The HTTP status. */
  readonly code: number;

  /** The title of the problem document, for logs. */
  readonly title: string;

  constructor(action: ActionType, code: number, title: string) {
    super(AmendsErrorEvent.type, { bubbles: true, composed: true });
    this.action = action;
    this.code = code;
    this.title = title;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-delivered': AmendsDeliveredEvent;
    'amends-queued': AmendsQueuedEvent;
    'amends-error': AmendsErrorEvent;
  }
}
