/** Fired when a person stops writing: the moment to say what was understood. */
export class AmendsPauseEvent extends Event {
  static readonly type = 'amends-pause';

  constructor() {
    super(AmendsPauseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-pause': AmendsPauseEvent;
  }
}
