import { agreementOf, overdue } from './agreement.js';
import { fallbackOf } from './case-decision.js';
import { type Draft, move, note, tell } from './case-draft.js';
import { type CaseFactKind, type CaseRecord, latest, textOf } from './case-record.js';
import type { CaseContext } from './context.js';
import type { Effect } from './effect.js';
import { next } from './flow.js';

/** The record with the state that time has brought: a follow-up is due once its day has come. */
export function settle(record: CaseRecord, context: CaseContext): CaseRecord {
  const agreement = agreementOf(record, context);
  const due = agreement?.followUpAt !== undefined && agreement.followUpAt <= context.now;
  // Whoever has asked for a person since is not asked again how it went.
  const state = due && record.state === 'agreed' ? next(record.state, 'fulfilled') : undefined;
  return state ? { ...record, state } : record;
}

/** Adds what the shop did or found. The revision counts up, so that every screen follows. */
export function recordFact(
  record: CaseRecord,
  fact: {
    readonly kind: CaseFactKind;
    readonly at?: string | undefined;
    readonly data?: Record<string, unknown> | undefined;
  },
  context: CaseContext,
): { readonly record: CaseRecord; readonly effects: readonly Effect[] } {
  const draft: Draft = { state: record.state, facts: [], effects: [] };
  note(draft, fact.at ? { ...context, now: fact.at } : context, fact.kind, fact.data ?? {});
  if (fact.kind === 'missed') makeUp(record, draft, context);
  if (fact.kind === 'closed') move(draft, 'escalated');
  return {
    record: {
      ...record,
      state: draft.state,
      facts: [...record.facts, ...draft.facts],
      revision: record.revision + 1,
    },
    effects: draft.effects,
  };
}

/** What was promised for the case that we miss: money back without asking, and a person who knows. */
function makeUp(record: CaseRecord, draft: Draft, context: CaseContext): void {
  const agreement = agreementOf(record, context);
  tell(draft, context, record, 'person', { role: 'lead', reason: 'missed' });
  // Once for each promise, however often it is recorded, and never for one that was kept after all.
  if (!agreement?.option.ifMissed || agreement.missed || agreement.fulfilled) return;
  const option = fallbackOf(agreement.option, record, context);
  if (option) tell(draft, context, record, 'remedy', { option, reason: 'missed' });
}

/** What has come due by now: promises that were not kept, and the follow-up, each once. */
export function dueFacts(
  record: CaseRecord,
  context: CaseContext,
): { readonly record: CaseRecord; readonly effects: readonly Effect[] } {
  const agreement = agreementOf(record, context);
  if (!agreement) return { record, effects: [] };
  if (record.state === 'agreed' && overdue(agreement, context.now)) {
    return recordFact(record, { kind: 'missed', data: { by: agreement.option.by } }, context);
  }
  const due = agreement.followUpAt !== undefined && agreement.followUpAt <= context.now;
  const asking = record.state === 'agreed' || record.state === 'followingUp';
  if (!due || !asking || latest(record, 'follow_up_sent', agreement.fact)) return { record, effects: [] };
  const sent = recordFact(record, { kind: 'follow_up_sent' }, context);
  const effect: Effect = {
    id: context.newId(),
    name: 'follow_up',
    caseId: record.id,
    data: { orderId: record.orderId, reference: record.reference, words: textOf(agreement.fact, 'words') },
  };
  return { record: sent.record, effects: [effect] };
}
