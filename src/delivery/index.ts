export { type Schedule, steadyNow } from './clock.js';
export type {
  Accepted,
  Delivery,
  OutgoingEvent,
  Rejected,
  Retry,
  RetryReason,
  Transport,
} from './delivery.js';
export type { ExchangeOptions, TokenSource } from './exchange.js';
export { type FetchJsonOptions, fetchJson } from './fetch-json.js';
export type { Locks } from './guard.js';
export type { KeyValueStore } from './key-value-tier.js';
export {
  createOutbox,
  type Outbox,
  type OutboxChange,
  type OutboxChannel,
  type OutboxOptions,
} from './outbox.js';
export type { OutboxEntry } from './outbox-entry.js';
export { type ProblemDocument, parseProblem } from './problem.js';
export { openStorage, type RowStorage, type StorageOptions } from './storage.js';
export type { Change, Collection, Durability } from './tier.js';
export { type FetchTransportOptions, fetchTransport } from './transport.js';
export type { WakeSignal, WakeSignals } from './wake.js';
