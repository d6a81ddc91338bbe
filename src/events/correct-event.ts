import type { Acknowledgement } from '../core/index.js';

export type RecapField = Acknowledgement['recap'][number]['field'];

/** Fired when a person wants to correct what we understood. */
export class AmendsCorrectEvent extends Event {
  static readonly type = 'amends-correct';

  /** The row of the recap. */
  readonly field: RecapField;

  constructor(field: RecapField) {
    super(AmendsCorrectEvent.type, { bubbles: true, composed: true });
    this.field = field;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-correct': AmendsCorrectEvent;
  }
}
