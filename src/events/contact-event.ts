import type { Channel } from '../core/index.js';

/** Fired when a person asks us to get in touch. */
export class AmendsContactEvent extends Event {
  static readonly type = 'amends-contact';

  /** The way to talk. */
  readonly channel: Channel['kind'];

  /** The number or address, for this contact only. */
  readonly contact: string | undefined;

  /** What else they want to say. */
  readonly words: string | undefined;

  constructor(channel: Channel['kind'], contact?: string, words?: string) {
    super(AmendsContactEvent.type, { bubbles: true, composed: true });
    this.channel = channel;
    this.contact = contact;
    this.words = words;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-contact': AmendsContactEvent;
  }
}
