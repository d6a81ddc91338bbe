import * as v from 'valibot';
import { acknowledge, causeUnknown } from './acknowledge.js';
import type { CaseAction } from './action.js';
import { agreementOf, overdue } from './agreement.js';
import { addBusinessDays, startOfWork, zonedTime } from './calendar.js';
import {
  type CaseFact,
  type CaseFactKind,
  type CaseRecord,
  latest,
  numberOf,
  referenceOf,
  textOf,
} from './case-record.js';
import type { CaseContext } from './context.js';
import { decide } from './decide.js';
import { type Decision, type Option, optionSchema } from './decision.js';
import { type CaseState, type FlowEvent, next } from './flow.js';
import { type Fact, type Facts, factOf } from './order.js';
import { personBy, waitOf } from './people.js';
import { fulfilment } from './plan.js';
import type { Problem } from './problem.js';
import { severityOf } from './severity.js';
import { understand } from './understand.js';

/** Something the shop's own systems and people have to hear of. Told at least once; the id says whether it was before. */
export interface Effect {
  readonly id: string;
  readonly name: 'remedy' | 'person' | 'cause' | 'follow_up';
  readonly caseId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What an instruction was about, for the record that it was carried out: which one, how much, by when. */
export function termsOf({ id, name, data }: Effect): Readonly<Record<string, unknown>> {
  if (name !== 'remedy') return {};
  const { option, extra, automatic, reason } = data as {
    readonly option?: Option;
    readonly extra?: { readonly id: string; readonly amount: number };
    readonly automatic?: boolean;
    readonly reason?: string;
  };
  return JSON.parse(
    JSON.stringify({
      effect: id,
      remedy: option?.kind,
      amount: option?.amount ?? extra?.amount,
      day: option?.day,
      extra: extra?.id,
      automatic,
      reason,
    }),
  ) as Record<string, unknown>;
}

/** What came of an action. A refusal changes nothing but may leave a record that says what was no longer there. */
export type Conducted =
  | { readonly status: 'done'; readonly record: CaseRecord; readonly effects: readonly Effect[] }
  | {
      readonly status: 'refused';
      readonly reason: 'offer_gone' | 'not_now' | 'unknown_case' | 'too_late';
      readonly record?: CaseRecord | undefined;
    };

interface Draft {
  state: CaseState;
  problem?: Problem | undefined;
  acknowledgement?: CaseRecord['acknowledgement'];
  readonly facts: CaseFact[];
  readonly effects: Effect[];
}

const workingDaysToAnswer = 3;

/** Carries out what a customer did. Pure: the same record, action and context give the same result. */
export function conduct(
  record: CaseRecord | undefined,
  caseId: string,
  action: CaseAction,
  context: CaseContext,
): Conducted {
  const from = record ? settle(record, context) : opened(caseId, action, context);
  if (!from) return { status: 'refused', reason: 'unknown_case' };
  const draft: Draft = {
    state: from.state,
    problem: from.problem,
    acknowledgement: from.acknowledgement,
    facts: [],
    effects: [],
  };
  const refused = apply(action, from, draft, context);
  const facts = [...from.facts, ...draft.facts];
  const changed: CaseRecord = {
    ...from,
    state: draft.state,
    ...(draft.problem ? { problem: draft.problem } : {}),
    ...(draft.acknowledgement ? { acknowledgement: draft.acknowledgement } : {}),
    facts,
    revision: from.revision + 1,
  };
  if (refused)
    return { status: 'refused', reason: refused, record: refused === 'offer_gone' ? changed : record };
  return { status: 'done', record: changed, effects: draft.effects };
}

type Refused = 'offer_gone' | 'not_now' | 'too_late' | undefined;

function apply(action: CaseAction, record: CaseRecord, draft: Draft, context: CaseContext): Refused {
  switch (action.type) {
    case 'problem.reported':
      return report(action.data.problem, 'reported', record, draft, context);
    case 'problem.amended':
      return report(action.data.problem, 'amended', record, draft, context);
    case 'question.answered':
      return answer(action.data.answer, record, draft, context);
    case 'remedy.chosen':
      return choose(action.data.remedyId, 'chosen', record, draft, context);
    case 'remedy.changed':
      return choose(action.data.remedyId, 'changed', record, draft, context);
    case 'counter.proposed':
      note(draft, context, 'counter_proposed', { words: action.data.words });
      return askPerson({ channel: 'email', words: action.data.words }, 'countered', record, draft, context);
    case 'person.requested':
      if (!draft.problem && action.data.problem) draft.problem = action.data.problem;
      return askPerson(action.data, 'personRequested', record, draft, context);
    case 'resolution.answered':
      return judge(action.data, record, draft, context);
    case 'follow-up.rated':
      note(draft, context, 'rated', { rating: action.data.rating, comment: action.data.comment });
      return move(draft, 'rated');
    case 'case.reopened':
      return reopen(action.data.words, 'reopened', record, draft, context);
    case 'case.left':
      note(draft, context, 'left', { reason: action.data.reason });
      return move(draft, 'left');
    case 'contract.withdrawn':
      note(draft, context, 'withdrawn', { ...action.data });
      return askPerson(
        { channel: 'email', contact: action.data.contact },
        'personRequested',
        record,
        draft,
        context,
      );
  }
}

function opened(caseId: string, action: CaseAction, { order, now }: CaseContext): CaseRecord | undefined {
  const opens = ['problem.reported', 'person.requested', 'contract.withdrawn'].includes(action.type);
  if (!opens) return undefined;
  const locale = 'locale' in action.data ? action.data.locale : 'en';
  return {
    id: caseId,
    reference: referenceOf(caseId),
    orderId: order.id,
    locale,
    createdAt: now,
    revision: 0,
    state: 'describing',
    facts: [],
  };
}

function note(
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

function tell(
  draft: Draft,
  { newId }: CaseContext,
  record: CaseRecord,
  name: Effect['name'],
  data: Effect['data'],
): void {
  draft.effects.push({ id: newId(), name, caseId: record.id, data: { orderId: record.orderId, ...data } });
}

function move(draft: Draft, event: FlowEvent): Refused {
  const state = next(draft.state, event);
  if (!state) return 'not_now';
  draft.state = state;
  return undefined;
}

function report(
  problem: Problem,
  kind: 'reported' | 'amended',
  record: CaseRecord,
  draft: Draft,
  context: CaseContext,
): Refused {
  draft.problem = problem;
  note(draft, context, kind, { words: problem.words, category: problem.category });
  if (problem.category === 'unclear' && !latest(record, 'asked')) {
    note(draft, context, 'asked', { question: 'what' });
    return move(draft, 'questionAsked');
  }
  if (problem.category === 'unclear')
    return askPerson({ channel: 'email' }, 'personRequested', record, draft, context);
  const refused = move(draft, kind);
  if (refused) return refused;
  draft.acknowledgement = acknowledge(context, problem);
  tellTeam(problem, record, draft, context);
  if (inDanger(problem, context)) {
    tell(draft, context, record, 'person', {
      role: 'safety',
      problem,
      within: context.policy.people.safetyMinutes,
    });
    return move(draft, 'personRequested');
  }
  doAutomatically(record, draft, context);
  return undefined;
}

function inDanger(problem: Problem, { order, facts, now, policy }: CaseContext): boolean {
  return severityOf(problem, order, facts, zonedTime(now, policy.calendar.timeZone).date) === 'S4';
}

/** The team that can stop it from happening again hears of it; if nobody knows why, it owes an answer by a day. */
function tellTeam(problem: Problem, record: CaseRecord, draft: Draft, context: CaseContext): void {
  const { policy, now } = context;
  const team = policy.teams[problem.category];
  const unknown = draft.acknowledgement !== undefined && causeUnknown(problem, draft.acknowledgement);
  if (latest(record, 'answer_promised') || (!team && !unknown)) return;
  const by = addBusinessDays(policy.calendar, startOfWork(policy.calendar, now), workingDaysToAnswer);
  if (unknown) note(draft, context, 'answer_promised', { by });
  tell(draft, context, record, 'cause', {
    team,
    category: problem.category,
    items: problem.items,
    ...(unknown ? { answerBy: by } : {}),
  });
}

/** What needs no choice is simply done. */
function doAutomatically(record: CaseRecord, draft: Draft, context: CaseContext): void {
  if (!draft.problem) return;
  const { automatic, options, extras, trace } = decisionFor({ ...record, problem: draft.problem }, context);
  const [first] = automatic;
  if (!first) return;
  for (const option of automatic) {
    note(draft, context, 'automatic', { rule: option.rule });
    tell(draft, context, record, 'remedy', { option, automatic: true });
  }
  if (options.length > 0) return;
  note(draft, context, 'agreed', { option: first, automatic: true, trace });
  grant(extras, record, draft, context);
  move(draft, 'chosen');
}

function answer(words: string, record: CaseRecord, draft: Draft, context: CaseContext): Refused {
  const { problem } = draft;
  note(draft, context, 'answered', { words });
  if (!problem) return 'not_now';
  const said = [problem.words, words].filter(Boolean).join('\n');
  const understood = understand(said, context.order.items, {
    now: context.now,
    timeZone: context.policy.calendar.timeZone,
  });
  const heard: Problem = {
    ...problem,
    words: said,
    category: understood.category ?? problem.category,
    items: problem.items.length > 0 ? problem.items : [...understood.items],
    subReason: problem.subReason ?? understood.subReason,
    needBy: problem.needBy ?? understood.needBy,
    occasion: problem.occasion ?? understood.occasion,
    wish: problem.wish ?? understood.wish,
  };
  return report(heard, 'amended', record, draft, context);
}

function choose(
  remedyId: string,
  event: 'chosen' | 'changed',
  record: CaseRecord,
  draft: Draft,
  context: CaseContext,
): Refused {
  if (!next(draft.state, event)) return 'not_now';
  const agreement = agreementOf(record, context);
  if (event === 'changed' && draft.state === 'agreed' && !agreement?.changeableUntil) return 'too_late';
  const decision = decisionFor(record, context);
  const option = decision.options.find(({ id }) => id === remedyId);
  if (!option) {
    const kind = context.policy.remedies.find(({ id }) => id === remedyId.split('~')[0])?.kind;
    note(draft, context, 'offer_gone', { remedyId, ...(kind ? { kind } : {}) });
    return 'offer_gone';
  }
  const refused = move(draft, event);
  if (refused) return refused;
  const replaces = agreement && !agreement.fulfilled ? agreement.fact.id : undefined;
  note(draft, context, 'agreed', { option, trace: decision.trace, policy: decision.policy, replaces });
  tell(draft, context, record, 'remedy', { option, replaces });
  grant(decision.extras, record, draft, context);
  return undefined;
}

function grant(extras: Decision['extras'], record: CaseRecord, draft: Draft, context: CaseContext): void {
  if (latest(record, 'granted')) return;
  for (const { id, amount } of extras) {
    const fact = note(draft, context, 'granted', { rule: id, amount });
    tell(draft, context, record, 'remedy', {
      extra: { id: fact.id, rule: id, amount, kind: 'discount_next' },
    });
  }
}

function askPerson(
  data: { channel: 'call' | 'chat' | 'email'; contact?: string | undefined; words?: string | undefined },
  event: 'personRequested' | 'countered',
  record: CaseRecord,
  draft: Draft,
  context: CaseContext,
): Refused {
  const refused = move(draft, event);
  if (refused) return refused;
  const { policy, now } = context;
  const danger = draft.problem !== undefined && inDanger(draft.problem, context);
  const by = danger
    ? new Date(Date.parse(now) + policy.people.safetyMinutes * 60_000).toISOString()
    : personBy(policy, waitOf(policy, data.channel), now);
  const fact = note(draft, context, 'person_requested', {
    ...data,
    by,
    ...(danger ? { role: 'safety' } : {}),
  });
  tell(draft, context, record, 'person', { ...fact.data, request: fact.id });
  return undefined;
}

function judge(
  { sorted, words }: { sorted: 'yes' | 'partly' | 'no'; words?: string | undefined },
  record: CaseRecord,
  draft: Draft,
  context: CaseContext,
): Refused {
  note(draft, context, 'outcome', { sorted, words });
  if (sorted === 'yes') return move(draft, 'sortedOut');
  return reopen(words, 'notSortedOut', record, draft, context);
}

function reopen(
  words: string | undefined,
  event: 'reopened' | 'notSortedOut',
  record: CaseRecord,
  draft: Draft,
  context: CaseContext,
): Refused {
  const refused = move(draft, event);
  if (refused) return refused;
  note(draft, context, 'reopened', { words });
  tell(draft, context, record, 'person', { role: 'lead', reason: 'reopened', words });
  return undefined;
}

/** The decision for a case as it stands now, with what the case itself has taught. */
export function decisionFor(record: CaseRecord, context: CaseContext): Decision {
  const problem: Problem = record.problem ?? { category: 'unclear', items: [], words: '', photos: [] };
  const done = record.facts.flatMap((fact) =>
    fact.kind === 'automatic' ? (textOf(fact, 'rule') ?? []) : [],
  );
  return decide({
    ...context,
    facts: factsFor(record, context),
    problem,
    done,
    returned: returnedFor(problem, record),
  });
}

/** What is known, with what the case itself has taught: a remedy that did not hold and a promise that we broke. */
export function factsFor(record: CaseRecord, { facts }: CaseContext): Facts {
  const known: Record<string, Fact> = { ...facts.known };
  const failures = factOf(facts, 'priorFailures90d', 'number') ?? 0;
  const agreed = record.facts.find(({ kind }) => kind === 'agreed');
  const again = agreed && latest(record, 'reopened', agreed) ? 1 : 0;
  if (failures + again > 0) known['priorFailures90d'] = { value: failures + again, source: 'this case' };
  if (latest(record, 'missed')) known['promiseBroken'] = { value: true, source: 'this case' };
  return { ...facts, known };
}

/** What went back before for lines that are concerned again: by an earlier choice, or for a promise that we missed. */
function returnedFor({ items }: Problem, { facts }: CaseRecord): number {
  const skus = new Set(items.map(({ sku }) => sku));
  let sum = 0;
  let option: Option | undefined;
  let missed = false;
  for (const fact of facts) {
    if (fact.kind === 'agreed') {
      const parsed = v.safeParse(optionSchema, fact.data['option']);
      option = parsed.success ? parsed.output : undefined;
      missed = false;
    }
    missed ||= fact.kind === 'missed';
    if (fact.kind !== 'refunded' || !option || option.kind === 'refund_charge') continue;
    const pays = fulfilment(option.kind) === 'refunded';
    const amount = pays ? option.amount : missed ? numberOf(fact, 'amount') : undefined;
    const concerned = skus.size === 0 || option.items.some(({ sku }) => skus.has(sku));
    if (concerned && amount !== undefined) sum += amount;
    option = undefined;
  }
  return sum;
}

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

/** The refund that stands behind a dated promise. */
export function fallbackOf(promised: Option, record: CaseRecord, context: CaseContext): Option | undefined {
  if (!promised.ifMissed) return undefined;
  const { options } = decisionFor({ ...record, facts: [] }, context);
  return options.find(({ kind }) => kind === promised.ifMissed);
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
