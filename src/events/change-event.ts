/** Fired after a person has chosen something. Cannot be canceled. */
export class AmendsChangeEvent extends Event {
  static readonly type = 'amends-change';

  /** The id of the offer that was chosen, or `other`; where remedies are. */
  readonly remedy: string | undefined;

  /** 1 very dissatisfied to 5 very satisfied, or `undefined` again; where ratings are. */
  readonly rating: number | undefined;

  constructor(chosen: { remedy?: string; rating?: number | undefined }) {
    super(AmendsChangeEvent.type, { bubbles: true, composed: true });
    this.remedy = chosen.remedy;
    this.rating = chosen.rating;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-change': AmendsChangeEvent;
  }
}
