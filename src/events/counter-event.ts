/** Fired when no remedy suits a person, who says what would. */
export class AmendsCounterEvent extends Event {
  static readonly type = 'amends-counter';

  /** What would, in their words. */
  readonly words: string;

  constructor(words: string) {
    super(AmendsCounterEvent.type, { bubbles: true, composed: true });
    this.words = words;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-counter': AmendsCounterEvent;
  }
}
