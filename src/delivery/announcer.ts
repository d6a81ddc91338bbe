import type { OutgoingEvent } from './delivery.js';
import type { OutboxChange, OutboxChannel } from './outbox.js';
import { isEntry } from './outbox-entry.js';
import { isRecord } from './problem.js';

export type Settled<Event extends OutgoingEvent, Reply> = Extract<
  OutboxChange<Event, Reply>,
  { type: 'settled' }
>;

type Listener<Event extends OutgoingEvent, Reply> = (change: OutboxChange<Event, Reply>) => void;

/** Tells this page what an outbox does, and every other page what is settled. */
export class Announcer<Event extends OutgoingEvent, Reply> {
  readonly #scope: string;
  readonly #channel: OutboxChannel | undefined;
  readonly #noteForeign: (change: Settled<Event, Reply>) => void;
  readonly #listeners = new Set<Listener<Event, Reply>>();

  /** @param noteForeign Is called before the listeners with what another page settled. */
  constructor(
    scope: string,
    channel: OutboxChannel | undefined,
    noteForeign: (change: Settled<Event, Reply>) => void,
  ) {
    this.#scope = scope;
    this.#channel = channel;
    this.#noteForeign = noteForeign;
    channel?.addEventListener('message', this.#handleMessage);
  }

  subscribe(listener: Listener<Event, Reply>): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: OutboxChange<Event, Reply>): void {
    for (const listener of this.#listeners) {
      try {
        listener(change);
      } catch (error) {
        // A listener's mistake must not cost a delivery.
        reportError(error);
      }
    }
  }

  settle(change: Settled<Event, Reply>): void {
    try {
      this.#channel?.postMessage(change);
    } catch {
      // A reply that cannot be cloned, or a closed channel: other pages then ask the endpoint themselves.
    }
    this.tell(change);
  }

  dispose(): void {
    this.#channel?.removeEventListener('message', this.#handleMessage);
  }

  readonly #handleMessage = ({ data }: MessageEvent<unknown>): void => {
    if (!isSettled<Event, Reply>(data) || data.entry.scope !== this.#scope) return;
    this.#noteForeign(data);
    this.tell(data);
  };
}

function isSettled<Event extends OutgoingEvent, Reply>(data: unknown): data is Settled<Event, Reply> {
  if (!isRecord(data) || data['type'] !== 'settled' || !isEntry(data['entry'])) return false;
  return isRecord(data['delivery']) && typeof data['delivery']['status'] === 'string';
}
