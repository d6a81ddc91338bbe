import type { CaseView } from '../core/index.js';

/** Whether a problem is sorted out, by the customer's own word. */
export type Sorted = NonNullable<NonNullable<CaseView['outcome']>['sorted']>;

/** Fired when a person says how it went. */
export class AmendsRateEvent extends Event {
  static readonly type = 'amends-rate';

  /** Whether the problem is sorted out. */
  readonly sorted: Sorted;

  /** 1 very dissatisfied to 5 very satisfied. */
  readonly rating: number | undefined;

  /** What we could have done better. */
  readonly comment: string | undefined;

  /** What else we can put right. */
  readonly anything: string | undefined;

  constructor(sorted: Sorted, rating?: number, comment?: string, anything?: string) {
    super(AmendsRateEvent.type, { bubbles: true, composed: true });
    this.sorted = sorted;
    this.rating = rating;
    this.comment = comment;
    this.anything = anything;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-rate': AmendsRateEvent;
  }
}
