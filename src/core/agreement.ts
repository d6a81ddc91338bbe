import * as v from 'valibot';
import { instantOf, zonedTime } from './calendar.js';
import { type CaseFact, type CaseRecord, latest } from './case-record.js';
import type { CaseContext } from './context.js';
import { type Option, optionSchema } from './decision.js';
import { changeableUntil } from './offers.js';
import { followUpDay, fulfilment, plans } from './plan.js';

/** What is agreed now, and what has become of it. */
export interface Agreement {
  readonly fact: CaseFact;
  readonly option: Option;
  /** The record of what the customer felt, once there is one. */
  readonly fulfilled?: CaseFact | undefined;
  /** The record of a promise that was not kept. */
  readonly missed?: CaseFact | undefined;
  /** ISO instant at which the follow-up is due, once it can be; never after the customer has said how it is. */
  readonly followUpAt?: string | undefined;
  /** ISO instant until which another remedy can be chosen; absent once work has begun. */
  readonly changeableUntil?: string | undefined;
}

/** The one active choice of a case, read from its records. */
export function agreementOf(record: CaseRecord, context: CaseContext): Agreement | undefined {
  const fact = latest(record, 'agreed');
  const option = v.safeParse(optionSchema, fact?.data['option']);
  if (!fact || !option.success) return undefined;
  const { kind } = option.output;
  const missed = latest(record, 'missed', fact);
  const madeUp = missed && option.output.ifMissed ? latest(record, 'refunded', missed) : undefined;
  const fulfilled = latest(record, fulfilment(kind), fact) ?? madeUp;
  const reopened = latest(record, 'reopened', fact);
  const begun =
    fact.data['automatic'] === true ||
    plans[kind].some((step) => step !== 'instructed' && latest(record, step, fact));
  const until = changeableUntil(option.output, context);
  return {
    fact,
    option: option.output,
    fulfilled,
    missed,
    followUpAt: fulfilled && !reopened ? followUpInstant(fulfilled, kind, context) : undefined,
    changeableUntil: !begun && until > context.now ? until : undefined,
  };
}

function followUpInstant(fulfilled: CaseFact, kind: Option['kind'], context: CaseContext): string {
  const { timeZone } = context.policy.calendar;
  const day = followUpDay(kind, zonedTime(fulfilled.at, timeZone).date, context);
  return instantOf(day, context.policy.people.hours.from, timeZone);
}

/** Whether what was promised should have happened by now and has not. */
export function overdue({ option, fulfilled, missed }: Agreement, now: string): boolean {
  return !fulfilled && !missed && option.by !== undefined && option.by < now;
}
