import type { Schedule } from './clock.js';
import type { Delivery, OutgoingEvent, Retry, Transport } from './delivery.js';
import type { Locks } from './guard.js';
import type { OutboxEntry } from './outbox-entry.js';
import type { RowStorage } from './storage.js';
import { StoredOutbox } from './stored-outbox.js';
import type { WakeSignals } from './wake.js';

/** What an outbox tells while it works. */
export type OutboxChange<Event extends OutgoingEvent, Reply> =
  /** Kept. Without `durable` in memory only: do not call it saved. */
  | { readonly type: 'stored'; readonly entry: OutboxEntry<Event>; readonly durable: boolean }
  /** Not there yet; tried again in the background. */
  | { readonly type: 'waiting'; readonly entry: OutboxEntry<Event>; readonly delivery: Retry }
  /** Accepted and removed; or kept, its state `rejected`, or `expired` with the last `retry`. By any tab. */
  | { readonly type: 'settled'; readonly entry: OutboxEntry<Event>; readonly delivery: Delivery<Reply> };

export interface OutboxOptions {
  readonly store: RowStorage;
  /**
   * The endpoint and the customer, where one store serves several: entries of another scope are left alone.
   */
  readonly scope?: string | undefined;
  readonly wake?: WakeSignals | undefined;
  /** `navigator.locks`. Without it a lease in the store keeps tabs apart. */
  readonly locks?: Locks | undefined;
  /** A `BroadcastChannel`, by which every tab learns what became of an event in one of them. */
  readonly channel?: OutboxChannel | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** Gives a number in [0, 1). */
  readonly random?: (() => number) | undefined;
  readonly schedule?: Schedule | undefined;
}

/** The part of `BroadcastChannel` that is used here. */
export type OutboxChannel = Pick<
  BroadcastChannel,
  'postMessage' | 'addEventListener' | 'removeEventListener'
>;

/**
 * A transport that keeps what it cannot send. An event is stored before its first byte leaves, keeps its id
 * for ever, and is tried again, over reloads and by whichever tab is open, until the endpoint has it, refuses
 * it, or seven days are over. Events of one subject arrive in order.
 */
export interface Outbox<Event extends OutgoingEvent, Reply> extends Transport<Event, Reply> {
  /**
   * Keeps the event and tries once. A `retry` is tried again in the background. Sending a known event again,
   * also a rejected one, tries it at once; a store that fails holds nothing up.
   */
  send(event: Event, signal?: AbortSignal): Promise<Delivery<Reply>>;
  /** What it returns ends the subscription. */
  subscribe(listener: (change: OutboxChange<Event, Reply>) => void): () => void;
  /** Everything that is kept, in order, to show or export: waiting, rejected and expired. */
  pending(): Promise<readonly OutboxEntry<Event>[]>;
  /** Tries everything that the endpoint does not hold back. */
  flush(): Promise<void>;
  /** Gives an event up. What the endpoint has of it, it keeps. */
  discard(id: string): Promise<void>;
  /** Ends timers and subscriptions. What is on its way is still recorded. */
  dispose(): void;
}

export function createOutbox<Event extends OutgoingEvent, Reply>(
  transport: Transport<Event, Reply>,
  options: OutboxOptions,
): Outbox<Event, Reply> {
  return new StoredOutbox(transport, options);
}
