/** Fired when a person goes on from a screen. */
export class AmendsContinueEvent extends Event {
  static readonly type = 'amends-continue';

  /** The offer that was chosen, on the screen where one is. */
  readonly remedy: string | undefined;

  constructor(remedy?: string) {
    super(AmendsContinueEvent.type, { bubbles: true, composed: true });
    this.remedy = remedy;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-continue': AmendsContinueEvent;
  }
}
