/** Fired when a person wants to talk to a person. */
export class AmendsPersonEvent extends Event {
  static readonly type = 'amends-person';

  /** What they wrote just before, so that they need not repeat it. */
  readonly words: string | undefined;

  constructor(words?: string) {
    super(AmendsPersonEvent.type, { bubbles: true, composed: true });
    this.words = words;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-person': AmendsPersonEvent;
  }
}
