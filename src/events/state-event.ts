/** Fired when it has become clear where a case stands, so that whatever opens it can say so. */
export class AmendsStateEvent extends Event {
  static readonly type = 'amends-state';

  /** Whether a case is open. */
  readonly open: boolean;

  /** Where it stands, such as `New lamp on its way`. */
  readonly label: string | undefined;

  /** One more line, such as `With you Friday 13 November`. */
  readonly detail: string | undefined;

  constructor(open: boolean, label?: string, detail?: string) {
    super(AmendsStateEvent.type, { bubbles: true, composed: true });
    this.open = open;
    this.label = label;
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-state': AmendsStateEvent;
  }
}
