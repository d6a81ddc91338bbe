import type { ProblemDocument } from './problem.js';

/** What this room must know of an event, a CloudEvent 1.0 in JSON; the rest is carried unread. */
export interface OutgoingEvent {
  /** One id for ever: over retries, reloads and tabs. */
  readonly id: string;
  readonly type: string;
  /** Events of one subject arrive in the order in which they were sent. */
  readonly subject?: string | undefined;
}

/**
 * Why something has not arrived yet.
 *
 * - `offline`: the device says that it has no connection.
 * - `timeout`: no answer within the deadline, or 408.
 * - `network`: no connection, a redirect, CORS, a blocker, or the caller's abort: a browser cannot tell these
 *   apart.
 * - `server`: 5xx.
 * - `busy`: 425, 429, or 409 while the same event is in progress.
 * - `malformed`: a 2xx that proves nothing: another id, no receipt, HTML, cut off, too large.
 */
export type RetryReason = 'offline' | 'timeout' | 'network' | 'server' | 'busy' | 'malformed';

/** The endpoint has it, and said so. */
export interface Accepted<Reply> {
  readonly status: 'accepted';
  readonly reply: Reply;
}

/** The endpoint refused for good. */
export interface Rejected {
  readonly status: 'rejected';
  /** The HTTP status. */
  readonly code: number;
  readonly problem: ProblemDocument;
}

/** Nobody knows whether it arrived: send the same event again. */
export interface Retry {
  readonly status: 'retry';
  readonly reason: RetryReason;
  /** The endpoint's `Retry-After`, 0 to 3,600,000: no request earlier than this. */
  readonly afterMilliseconds?: number;
}

/** What became of one event. */
export type Delivery<Reply> = Accepted<Reply> | Rejected | Retry;

/** Carries events. Never throws and never rejects: a lost connection is a `retry`. */
export interface Transport<Event extends OutgoingEvent, Reply> {
  /** Aborting ends the attempt; it does not take back what may have arrived. */
  send(event: Event, signal?: AbortSignal): Promise<Delivery<Reply>>;
}
