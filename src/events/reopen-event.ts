import type { Sorted } from './rate-event.js';

/** Fired when a case is not finished for a person, who wants it put right again. */
export class AmendsReopenEvent extends Event {
  static readonly type = 'amends-reopen';

  /** What is still wrong, in their words. */
  readonly words: string | undefined;

  /** Whether the problem is sorted out, when they were asked. */
  readonly sorted: Sorted | undefined;

  /** 1 very dissatisfied to 5 very satisfied, when they said so. */
  readonly rating: number | undefined;

  constructor(words?: string, sorted?: Sorted, rating?: number) {
    super(AmendsReopenEvent.type, { bubbles: true, composed: true });
    this.words = words;
    this.sorted = sorted;
    this.rating = rating;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-reopen': AmendsReopenEvent;
  }
}
