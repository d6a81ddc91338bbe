import { backoff } from './backoff.js';
import type { OutgoingEvent, Rejected, Retry, RetryReason } from './delivery.js';
import { isRecord, type ProblemDocument } from './problem.js';
import { longestRetryAfter } from './retry-after.js';

/**
 * An event that is kept until the endpoint has it or refuses it. Times are milliseconds since 1970, by the
 * device.
 */
export interface OutboxEntry<Event extends OutgoingEvent = OutgoingEvent> {
  /** The event's own. */
  readonly id: string;
  readonly event: Event;
  /** Whose outbox it is: another endpoint or customer on this device never sends it. */
  readonly scope: string;
  /** Entries of one lane go one after the other: the event's subject, or the event alone. */
  readonly lane: string;
  /** The place in the lane. */
  readonly order: number;
  readonly storedAt: number;
  /** Failed attempts. */
  readonly attempts: number;
  readonly nextAttemptAt: number;
  /** No request before this: the endpoint said so. */
  readonly heldUntil: number;
  /** `rejected` and `expired` entries are not sent any more, and kept until they are discarded. */
  readonly state: 'waiting' | 'rejected' | 'expired';
  /** Why the last attempt failed. */
  readonly reason?: RetryReason;
  /** The HTTP status of the last rejection. */
  readonly code?: number;
  readonly problem?: ProblemDocument;
}

const longestKeeping = 7 * 24 * 3_600_000;
const longestDelay = longestRetryAfter + 60_000;

export function newEntry<Event extends OutgoingEvent>(
  event: Event,
  scope: string,
  now: number,
  order: number,
): OutboxEntry<Event> {
  const { id, subject = id } = event;
  const times = { storedAt: now, nextAttemptAt: now, heldUntil: 0 };
  return { id, event, scope, lane: subject, order, ...times, attempts: 0, state: 'waiting' };
}

/** An entry whose event is sent again by hand: due, and waiting whatever came of it before. */
export function renewed<Event extends OutgoingEvent>(
  entry: OutboxEntry<Event>,
  now: number,
): OutboxEntry<Event> {
  return { ...entry, state: 'waiting', nextAttemptAt: now };
}

/**
 * After a failed attempt: waiting for the next, or expired after seven days. @param random A number in [0,
 * 1).
 */
export function afterRetry<Event extends OutgoingEvent>(
  entry: OutboxEntry<Event>,
  { reason, afterMilliseconds = 0 }: Retry,
  now: number,
  random: number,
): OutboxEntry<Event> {
  const attempts = entry.attempts + 1;
  const heldUntil = now + afterMilliseconds;
  // An endpoint that names one moment to everybody is not asked by everybody at that moment.
  const nextAttemptAt = heldUntil + backoff(attempts, random);
  const state = now - entry.storedAt >= longestKeeping ? 'expired' : 'waiting';
  return { ...entry, attempts, heldUntil, nextAttemptAt, state, reason };
}

export function afterRejection<Event extends OutgoingEvent>(
  entry: OutboxEntry<Event>,
  { code, problem }: Rejected,
): OutboxEntry<Event> {
  return { ...entry, attempts: entry.attempts + 1, state: 'rejected', code, problem };
}

/**
 * How long an entry still waits, in milliseconds; 0 when it is due.
 *
 * @param urgent Does without the entry's own delay, but never without the endpoint's.
 */
export function waitOf(entry: OutboxEntry, now: number, urgent: boolean): number {
  const wait = (urgent ? entry.heldUntil : entry.nextAttemptAt) - now;
  // Nobody waits longer than that: the clock has been set back since.
  return wait > longestDelay ? 0 : Math.max(0, wait);
}

/** Whether a stored row is an entry, as far as this version must rely on it. */
export function isEntry<Event extends OutgoingEvent>(row: unknown): row is OutboxEntry<Event> {
  if (!isRecord(row) || !isRecord(row['event'])) return false;
  const texts = [row['id'], row['event']['id'], row['scope'], row['lane'], row['state']];
  const numbers = [row['order'], row['storedAt'], row['attempts'], row['nextAttemptAt'], row['heldUntil']];
  return texts.every((value) => typeof value === 'string') && numbers.every(Number.isFinite);
}
