import type { DraftPhoto } from '../controllers/draft.js';

/** Fired after a person has added or removed photos. Cannot be canceled. */
export class AmendsPhotosEvent extends Event {
  static readonly type = 'amends-photos';

  /** The photos there are now. */
  readonly photos: readonly DraftPhoto[];

  constructor(photos: readonly DraftPhoto[]) {
    super(AmendsPhotosEvent.type, { bubbles: true, composed: true });
    this.photos = photos;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-photos': AmendsPhotosEvent;
  }
}
