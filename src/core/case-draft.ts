import type { CaseFact, CaseFactKind, CaseRecord } from './case-record.js';
import type { CaseContext } from './context.js';
import type { Effect } from './effect.js';
import { type CaseState, type FlowEvent, next } from './flow.js';
import type { Problem } from './problem.js';

/** What an action changes, while it is carried out. */
export interface Draft {
  state: CaseState;
  problem?: Problem | undefined;
  acknowledgement?: CaseRecord['acknowledgement'];
  readonly facts: CaseFact[];
  readonly effects: Effect[];
}

/** Why an action is not carried out. */
export type Refused = 'offer_gone' | 'not_now' | 'too_late' | undefined;

/** Writes a record. */
export function note(
  draft: Draft,
  { newId, now }: CaseContext,
  kind: CaseFactKind,
  data: Record<string, unknown>,
): CaseFact {
  const fact: CaseFact = {
    id: newId(),
    kind,
    at: now,
    data: JSON.parse(JSON.stringify(data)) as CaseFact['data'],
  };
  draft.facts.push(fact);
  return fact;
}

/** Lets the shop hear of something. */
export function tell(
  draft: Draft,
  { newId }: CaseContext,
  record: CaseRecord,
  name: Effect['name'],
  data: Effect['data'],
): void {
  draft.effects.push({ id: newId(), name, caseId: record.id, data: { orderId: record.orderId, ...data } });
}

/** Moves on in the life of the case, where its state knows the event. */
export function move(draft: Draft, event: FlowEvent): Refused {
  const state = next(draft.state, event);
  if (!state) return 'not_now';
  draft.state = state;
  return undefined;
}
